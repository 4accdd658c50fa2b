/** The documents that facts are taken from. */
@NullMarked
@ApplicationModule(
        displayName = "Source",
        allowedDependencies = {"shared", "security", "mandate", "framework"})
package org.jalon.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
