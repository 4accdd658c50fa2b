/** What a person may do where: of which mandate a thing is, and which role they have in it. Knows no mandate and no page. */
@NullMarked
@NamedInterface("access")
package org.jalon.security.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
