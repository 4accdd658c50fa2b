/** The pages of figures: what is measured, one measure or several over time, and what does not add up; pictures of measures for pages of others. */
@NullMarked
@NamedInterface("ui")
package org.jalon.measure.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
