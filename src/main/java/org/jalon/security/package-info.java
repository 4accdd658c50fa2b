/** People, roles and sign-in. */
@NullMarked
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {"shared", "shared :: text", "shared :: ui"})
package org.jalon.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
