/** What was typed and is not saved yet. */
@NullMarked
@NamedInterface("draft")
package org.jalon.assessment.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
