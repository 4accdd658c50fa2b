/** Passages and evidence of seed packages: what must hold in their tables, and how they are stored. */
@NullMarked
package org.jalon.intake.evidence;

import org.jspecify.annotations.NullMarked;
