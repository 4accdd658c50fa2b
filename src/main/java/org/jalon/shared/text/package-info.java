/** Texts and their differences: normal forms, folded letters, what changed from word to word. */
@NullMarked
@NamedInterface("text")
package org.jalon.shared.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
