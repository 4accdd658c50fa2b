/** The page of where the mandate stands. */
@NullMarked
package org.jalon.analysis.ui.overview;

import org.jspecify.annotations.NullMarked;
