/** What is done to a reporting period: opened, sent to review, corrected. */
@NullMarked
@NamedInterface("period")
package org.jalon.assessment.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
