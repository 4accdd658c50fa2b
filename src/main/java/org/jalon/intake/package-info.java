/** Seed packages become a mandate with its frameworks, periods and assessments; returned forms become proposals. */
@NullMarked
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "shared",
            "shared :: text",
            "shared :: ui",
            "shared :: office",
            "security",
            "security :: access",
            "mandate",
            "mandate :: settings",
            "mandate :: timeline",
            "framework",
            "framework :: change",
            "source",
            "measure",
            "measure :: relation",
            "evidence",
            "evidence :: illustration",
            "assessment",
            "assessment :: deadline",
            "assessment :: read",
            "assessment :: seal",
            "assessment :: store",
            "assessment :: ui",
            "assessment :: ui.bulk",
            "assessment :: update",
            "assessment :: workflow",
            "measure :: strength",
            "table",
            "table :: ui",
            "export :: form"
        })
package org.jalon.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
