/** The tables of PDF files: letters and lines where they are printed, and the cells that they make for whoever looks at the page. */
@NullMarked
package org.jalon.intake.file.pdf;

import org.jspecify.annotations.NullMarked;
