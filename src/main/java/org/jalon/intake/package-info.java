/** Seed packages become a mandate with its frameworks, periods and assessments; returned forms become proposals. */
@NullMarked
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "shared",
            "shared :: office",
            "security",
            "mandate",
            "framework",
            "source",
            "assessment",
            "assessment :: ui",
            "matrix",
            "export"
        })
package org.jalon.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
