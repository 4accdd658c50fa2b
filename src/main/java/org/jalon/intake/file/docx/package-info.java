/** The tables of Word files: their grid, whoever drew it, and the words in it as their reader sees them. It knows no pages. */
@NullMarked
package org.jalon.intake.file.docx;

import org.jspecify.annotations.NullMarked;
