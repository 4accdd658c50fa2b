/** How a mandate is made and kept: its titles, language and rhythm, its end by a decision and its coming back, each act with who, when and why. */
@NullMarked
@NamedInterface("settings")
package org.jalon.mandate.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
