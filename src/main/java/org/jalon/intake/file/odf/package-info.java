/** The tables of OpenDocument files, of texts and of spreadsheets. */
@NullMarked
package org.jalon.intake.file.odf;

import org.jspecify.annotations.NullMarked;
