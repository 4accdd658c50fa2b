/** What documents say must hold among figures that they print. It knows what figures are, and computes nothing. */
@NullMarked
@NamedInterface("relation")
package org.jalon.measure.relation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
