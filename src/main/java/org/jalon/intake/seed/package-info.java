/** Seed packages: what must hold in one, and how it becomes a mandate. */
@NullMarked
package org.jalon.intake.seed;

import org.jspecify.annotations.NullMarked;
