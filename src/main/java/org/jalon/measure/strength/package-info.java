/** Strength tables: who contributes how many to a mission on a day, as an annex prints it, and what of it does not add up. */
@NullMarked
@NamedInterface("strength")
package org.jalon.measure.strength;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
