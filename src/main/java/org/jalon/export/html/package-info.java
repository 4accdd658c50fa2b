/** The printed annex as a page: for browsers, for printing, and as the PDF that is made from it. */
@NullMarked
package org.jalon.export.html;

import org.jspecify.annotations.NullMarked;
