/** The pages of search and of the views that people keep. */
@NullMarked
package org.jalon.analysis.ui.search;

import org.jspecify.annotations.NullMarked;
