/** How far a row has come and what may be done to it by whom. Knows neither Spring nor the database. */
@NullMarked
@NamedInterface("workflow")
package org.jalon.assessment.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
