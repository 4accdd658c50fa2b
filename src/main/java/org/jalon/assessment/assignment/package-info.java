/** Whose rows they are. */
@NullMarked
@NamedInterface("assignment")
package org.jalon.assessment.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
