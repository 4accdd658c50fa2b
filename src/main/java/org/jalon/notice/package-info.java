/** What people are told: in the app, by mail, in their calendar. */
@NullMarked
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {
            "shared",
            "shared :: text",
            "shared :: ui",
            "security",
            "mandate",
            "framework",
            "assessment",
            "assessment :: assignment",
            "assessment :: conversation",
            "assessment :: deadline",
            "assessment :: period",
            "assessment :: seal",
            "table"
        })
package org.jalon.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
