/** The panel in which an assessment is brought up to date, and the page of its history. */
@NullMarked
@NamedInterface("ui")
package org.jalon.assessment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
