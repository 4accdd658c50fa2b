/** The pages of figures: what is measured, one measure over time, and what does not add up. */
@NullMarked
package org.jalon.measure.ui;

import org.jspecify.annotations.NullMarked;
