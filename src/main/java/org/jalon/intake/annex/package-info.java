/** Files that people bring in on a period: kept, read, compared row by row with what the period says, and accepted. */
@NullMarked
package org.jalon.intake.annex;

import org.jspecify.annotations.NullMarked;
