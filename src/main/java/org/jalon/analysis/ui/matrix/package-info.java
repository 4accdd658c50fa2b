/** The page of the progress matrix. */
@NullMarked
package org.jalon.analysis.ui.matrix;

import org.jspecify.annotations.NullMarked;
