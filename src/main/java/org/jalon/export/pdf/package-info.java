/** The printed annex as a PDF for reading, for paper and for screen readers. */
@NullMarked
package org.jalon.export.pdf;

import org.jspecify.annotations.NullMarked;
