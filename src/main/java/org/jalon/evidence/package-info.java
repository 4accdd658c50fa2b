/** What passages of documents bear upon: indicators, with a direction and a person's judgement. It never changes a status. */
@NullMarked
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {
            "shared",
            "shared :: text",
            "shared :: ui",
            "security",
            "source",
            "source :: ui",
            "mandate",
            "mandate :: ui",
            "framework",
            "measure",
            "measure :: ui",
            "assessment",
            "assessment :: read",
            "assessment :: ui"
        })
package org.jalon.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
