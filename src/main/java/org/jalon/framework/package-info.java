/** The benchmark table of a mandate: pillars, objectives, indicators, their wordings and the status scale. */
@NullMarked
@ApplicationModule(
        displayName = "Framework",
        allowedDependencies = {"shared", "shared :: text", "shared :: ui", "security", "security :: access", "mandate"})
package org.jalon.framework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
