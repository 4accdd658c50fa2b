package org.jalon.intake;

import org.jalon.framework.FrameworkNavigation;

/** The addresses of contributors' forms. Stable: people mail them. */
public final class IntakeNavigation {

    private IntakeNavigation() {}

    /** To make a form, and what came back. */
    public static String forms(String mandate, String framework) {
        return FrameworkNavigation.framework(mandate, framework) + "/forms";
    }

    /** A contributor's form as a file: {@code docx} or {@code xlsx}. */
    public static String form(String mandate, String framework, String code, String format, String language) {
        return FrameworkNavigation.files(mandate, framework) + "/forms/" + code + "/form." + format + "?lang="
                + language;
    }
}
