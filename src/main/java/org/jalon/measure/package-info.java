/** Figures over time: measures, what documents say of them, and whether it adds up. */
@NullMarked
@ApplicationModule(
        displayName = "Measure",
        allowedDependencies = {
            "shared",
            "shared :: text",
            "shared :: ui",
            "security",
            "mandate",
            "mandate :: ui",
            "framework",
            "source"
        })
package org.jalon.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
