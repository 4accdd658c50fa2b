/** The forms that contributors fill in, as Word and Excel files. */
@NullMarked
@NamedInterface("form")
package org.jalon.export.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
