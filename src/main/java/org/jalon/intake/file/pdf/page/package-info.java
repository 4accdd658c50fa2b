/** What is printed on the pages of a PDF: signs and lines where they stand, as whoever holds the page sees them. It knows no tables. */
@NullMarked
package org.jalon.intake.file.pdf.page;

import org.jspecify.annotations.NullMarked;
