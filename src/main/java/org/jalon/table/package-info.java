/** A period's table: its rows, filters, roll-up, lateness and hints, and the lists of what officers and reviewers have to do. */
@NullMarked
@ApplicationModule(
        displayName = "Table",
        allowedDependencies = {
            "shared",
            "shared :: text",
            "shared :: ui",
            "security",
            "security :: access",
            "mandate",
            "mandate :: ui",
            "framework",
            "evidence",
            "assessment",
            "assessment :: assignment",
            "assessment :: deadline",
            "assessment :: draft",
            "assessment :: read",
            "assessment :: seal",
            "assessment :: ui",
            "assessment :: ui.bulk",
            "assessment :: ui.panel",
            "assessment :: update",
            "assessment :: workflow"
        })
package org.jalon.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
