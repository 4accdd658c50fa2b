/** Reading across periods: matrix, comparison, overview, trends, scores, search and the views that people keep. */
@NullMarked
@ApplicationModule(
        displayName = "Analysis",
        allowedDependencies = {
            "shared",
            "shared :: text",
            "shared :: ui",
            "mandate",
            "mandate :: ui",
            "framework",
            "assessment",
            "assessment :: deadline",
            "assessment :: period",
            "assessment :: read",
            "assessment :: seal",
            "assessment :: store",
            "assessment :: ui",
            "assessment :: ui.history",
            "table",
            "table :: ui",
            "table :: view"
        })
package org.jalon.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
