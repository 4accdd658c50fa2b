/** The documents that facts are taken from, and passages of them in their exact words. */
@NullMarked
@ApplicationModule(
        displayName = "Source",
        allowedDependencies = {
            "shared",
            "shared :: text",
            "shared :: ui",
            "security",
            "mandate",
            "mandate :: timeline",
            "mandate :: ui",
            "framework"
        })
package org.jalon.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
