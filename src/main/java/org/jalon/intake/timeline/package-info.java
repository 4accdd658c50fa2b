/** The time line in seed packages. */
@NullMarked
package org.jalon.intake.timeline;

import org.jspecify.annotations.NullMarked;
