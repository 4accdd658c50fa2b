/** The page of a reporting period, the calendar and the rules of a mandate. */
@NullMarked
package org.jalon.assessment.ui.period;

import org.jspecify.annotations.NullMarked;
