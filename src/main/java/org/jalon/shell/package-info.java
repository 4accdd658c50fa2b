/** The main layout, navigation and error views. */
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {
            "shared",
            "shared :: text",
            "shared :: ui",
            "security",
            "security :: signin",
            "mandate",
            "mandate :: settings",
            "mandate :: ui",
            "framework",
            "measure",
            "measure :: strength",
            "assessment",
            "assessment :: assignment",
            "assessment :: draft",
            "assessment :: read",
            "assessment :: ui",
            "evidence",
            "table",
            "table :: ui",
            "analysis",
            "export",
            "intake"
        })
package org.jalon.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
