/** What changes in a framework from a period on: its elements and its scale, each change with reason, person and source. */
@NullMarked
@NamedInterface("change")
package org.jalon.framework.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
