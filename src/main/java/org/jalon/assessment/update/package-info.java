/** What changes one row or many: the one way by which a version comes about. */
@NullMarked
@NamedInterface("update")
package org.jalon.assessment.update;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
