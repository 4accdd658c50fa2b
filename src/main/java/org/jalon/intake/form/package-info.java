/** Contributors' forms: made, read when they come back, and decided on row by row. */
@NullMarked
package org.jalon.intake.form;

import org.jspecify.annotations.NullMarked;
