/** The panel in which a row is brought up to date. */
@NullMarked
@NamedInterface("ui.panel")
package org.jalon.assessment.ui.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
