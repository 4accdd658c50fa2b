/** The pages on which a file is brought in on a period, compared row by row, and accepted. */
@NullMarked
package org.jalon.intake.ui.annex;

import org.jspecify.annotations.NullMarked;
