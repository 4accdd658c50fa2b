/** The main layout and the pages that stand in for a page that cannot be shown. */
@NullMarked
package org.jalon.shell.ui;

import org.jspecify.annotations.NullMarked;
