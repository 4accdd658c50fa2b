/** The page of a strength table. */
@NullMarked
package org.jalon.measure.strength.ui;

import org.jspecify.annotations.NullMarked;
