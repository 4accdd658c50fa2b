/** The tables of spreadsheets and of text files with separators. */
@NullMarked
package org.jalon.intake.file.sheet;

import org.jspecify.annotations.NullMarked;
