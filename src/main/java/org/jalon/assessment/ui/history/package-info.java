/** The page of an indicator: all that was ever said of it. */
@NullMarked
@NamedInterface("ui.history")
package org.jalon.assessment.ui.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
