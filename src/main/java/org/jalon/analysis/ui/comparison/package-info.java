/** The page that compares two periods. */
@NullMarked
package org.jalon.analysis.ui.comparison;

import org.jspecify.annotations.NullMarked;
