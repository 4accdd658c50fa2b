/** What others ask about rows: as they are, as they were, who wrote them, what waits. */
@NullMarked
@NamedInterface("read")
package org.jalon.assessment.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
