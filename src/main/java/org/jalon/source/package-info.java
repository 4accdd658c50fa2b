/** The documents that facts are taken from. */
@NullMarked
@ApplicationModule(
        displayName = "Source",
        allowedDependencies = {"shared", "shared :: text", "shared :: ui", "mandate", "mandate :: ui", "framework"})
package org.jalon.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
