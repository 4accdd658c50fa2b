/** Figures over time: measures, what documents say of them, and whether it adds up; strength tables, as documents print them. */
@NullMarked
@ApplicationModule(
        displayName = "Measure",
        allowedDependencies = {
            "shared",
            "shared :: text",
            "shared :: ui",
            "security",
            "security :: access",
            "mandate",
            "mandate :: timeline",
            "mandate :: ui",
            "framework",
            "source"
        })
package org.jalon.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
