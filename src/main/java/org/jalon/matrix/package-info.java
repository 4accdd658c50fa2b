/** Reading across periods: the annex table, roll-ups, lateness and what changed. */
@NullMarked
@ApplicationModule(
        displayName = "Matrix",
        allowedDependencies = {
            "shared",
            "security",
            "mandate",
            "mandate :: ui",
            "framework",
            "source",
            "assessment",
            "assessment :: ui"
        })
package org.jalon.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
