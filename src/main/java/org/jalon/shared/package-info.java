/** Value types and widgets used everywhere: localized text, outline numbers, citations, plain text and its differences. */
@NullMarked
@ApplicationModule(displayName = "Shared", type = ApplicationModule.Type.OPEN)
package org.jalon.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
