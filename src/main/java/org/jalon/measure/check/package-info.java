/** Arithmetic of figures: what documents print as sums, shares and changes, recomputed. It knows neither Spring nor the database but for its service. */
@NullMarked
package org.jalon.measure.check;

import org.jspecify.annotations.NullMarked;
