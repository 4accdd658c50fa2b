/** What documents say of an indicator: in its row, on its page, and on a page of its own. */
@NullMarked
package org.jalon.evidence.ui;

import org.jspecify.annotations.NullMarked;
