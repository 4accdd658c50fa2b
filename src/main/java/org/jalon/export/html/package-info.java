/** The printed annex as a page: for browsers, and for printing from them. */
@NullMarked
package org.jalon.export.html;

import org.jspecify.annotations.NullMarked;
