/** The time line of a mandate: decisions and events of all kinds, each with its words in a document. It knows no page. */
@NullMarked
@NamedInterface("timeline")
package org.jalon.mandate.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
