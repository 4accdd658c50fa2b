/** The signed quarter: what is signed, its canonical form and digest, and the proof. */
@NullMarked
@NamedInterface("seal")
package org.jalon.assessment.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
