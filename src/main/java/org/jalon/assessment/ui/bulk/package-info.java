/** What is done to many rows at once. */
@NullMarked
@NamedInterface("ui.bulk")
package org.jalon.assessment.ui.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
