/** People, roles and sign-in. */
@NullMarked
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {"shared"})
package org.jalon.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
