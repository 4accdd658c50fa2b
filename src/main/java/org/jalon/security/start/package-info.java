/** What is settled before Jalon answers anybody: what holds where an operator set nothing, and with which settings it does not start. Knows no person. */
@NullMarked
@NamedInterface("start")
package org.jalon.security.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
