/** What people are told: in the app, by mail, in their calendar. */
@NullMarked
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {"shared", "security", "mandate", "framework", "assessment", "matrix"})
package org.jalon.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
