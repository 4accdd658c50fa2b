/** The views that people keep: their page, and the line of those on one's first page. */
@NullMarked
package org.jalon.table.ui.view;

import org.jspecify.annotations.NullMarked;
