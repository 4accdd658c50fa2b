/** What people say to each other about a row. */
@NullMarked
@NamedInterface("conversation")
package org.jalon.assessment.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
