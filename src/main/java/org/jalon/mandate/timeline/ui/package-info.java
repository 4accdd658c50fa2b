/** The page of a mandate's time line. */
@NullMarked
package org.jalon.mandate.timeline.ui;

import org.jspecify.annotations.NullMarked;
