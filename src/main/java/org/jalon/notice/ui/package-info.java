/** The bell in the frame of every page, the list of notices, and the page on which people say what they want to be told. */
@NullMarked
package org.jalon.notice.ui;

import org.jspecify.annotations.NullMarked;
