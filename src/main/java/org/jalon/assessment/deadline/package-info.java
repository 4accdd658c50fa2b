/** When something is due, in the words it is written in and as they are read. */
@NullMarked
@NamedInterface("deadline")
package org.jalon.assessment.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
