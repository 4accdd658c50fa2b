/** Seed packages become a mandate with its frameworks, periods and assessments. */
@NullMarked
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"shared", "security", "mandate", "framework", "source", "assessment"})
package org.jalon.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
