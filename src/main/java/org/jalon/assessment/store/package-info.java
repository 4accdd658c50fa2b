/** The rows and their versions as the database keeps them; nothing else touches those tables. */
@NullMarked
@NamedInterface("store")
package org.jalon.assessment.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
