package org.jalon.intake;

import org.jalon.framework.FrameworkNavigation;

/** The addresses of contributors' forms and of files that are brought in. Stable: people mail them. */
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

    /** To bring a file in on a period, and those that were. */
    public static String intakes(String mandate, String framework, String period) {
        return FrameworkNavigation.framework(mandate, framework) + "/periods/" + period + "/intakes";
    }

    /** What a file that was brought in proposes. */
    public static String intake(String mandate, String framework, String period, long id) {
        return intakes(mandate, framework, period) + "/" + id;
    }

    /** The file as it came. */
    public static String intakeFile(String mandate, String framework, String period, long id) {
        return FrameworkNavigation.files(mandate, framework) + "/periods/" + period + "/intakes/" + id + "/file";
    }
}
