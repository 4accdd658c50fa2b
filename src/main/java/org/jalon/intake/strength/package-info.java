/** Strength tables in seed packages. */
@NullMarked
package org.jalon.intake.strength;

import org.jspecify.annotations.NullMarked;
