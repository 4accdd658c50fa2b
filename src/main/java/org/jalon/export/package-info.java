/** The annex table as files: Word, CSV and JSON. */
@NullMarked
@ApplicationModule(
        displayName = "Export",
        allowedDependencies = {
            "shared",
            "shared :: text",
            "shared :: ui",
            "shared :: office",
            "security",
            "security :: start",
            "mandate",
            "mandate :: ui",
            "framework",
            "source",
            "evidence",
            "evidence :: illustration",
            "measure",
            "measure :: strength",
            "assessment",
            "assessment :: conversation",
            "assessment :: deadline",
            "assessment :: read",
            "assessment :: seal",
            "table",
            "table :: view",
            "analysis",
            "analysis :: search"
        })
package org.jalon.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
