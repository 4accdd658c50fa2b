/** What a reporting period says of each indicator: parts, deadline, citations, every version of them. */
@NullMarked
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {
            "shared",
            "shared :: text",
            "shared :: ui",
            "security",
            "security :: access",
            "security :: signin",
            "mandate",
            "mandate :: settings",
            "mandate :: ui",
            "framework",
            "framework :: change"
        })
package org.jalon.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
