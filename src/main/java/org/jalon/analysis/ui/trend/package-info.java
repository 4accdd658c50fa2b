/** The pages of trends and scores. */
@NullMarked
package org.jalon.analysis.ui.trend;

import org.jspecify.annotations.NullMarked;
