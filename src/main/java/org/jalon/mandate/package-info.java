/** Mandates, the decisions behind them and their reporting periods. */
@NullMarked
@ApplicationModule(
        displayName = "Mandate",
        allowedDependencies = {"shared", "shared :: text", "shared :: ui", "security", "security :: access"})
package org.jalon.mandate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
