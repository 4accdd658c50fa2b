/** Which measures illustrate an indicator. They show how things go and never decide its status. */
@NullMarked
@NamedInterface("illustration")
package org.jalon.evidence.illustration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
