package org.jalon.assessment;

import org.jalon.framework.FrameworkNavigation;

/** The addresses of an indicator's past and of what is done to a period. Stable: people mail them. */
public final class AssessmentNavigation {

    private AssessmentNavigation() {}

    /** What the page of every indicator begins with. */
    public static String indicators(String mandate, String framework) {
        return FrameworkNavigation.framework(mandate, framework) + "/indicators/";
    }

    /** All that was ever said of an indicator. */
    public static String indicator(String mandate, String framework, String indicator) {
        return indicators(mandate, framework) + indicator;
    }

    /** What a framework consists of, and what was changed in it. */
    public static String framework(String mandate, String framework) {
        return FrameworkNavigation.framework(mandate, framework) + "/framework";
    }

    /** The calendar: periods past, running and coming. */
    public static String periods(String mandate, String framework) {
        return FrameworkNavigation.framework(mandate, framework) + "/periods";
    }

    /** One period: what is still missing, signatures, seals, all that was done to it. */
    public static String period(String mandate, String framework, String period) {
        return periods(mandate, framework) + "/" + period;
    }

    /** The rules of a mandate's workflow, and who changed them. */
    public static String rules(String mandate, String framework) {
        return FrameworkNavigation.framework(mandate, framework) + "/rules";
    }

    /** Compares a seal with what is stored; number 0 is the period itself, 1 and on are its corrigenda. */
    public static String verification(String mandate, String framework, String period, int number) {
        return period(mandate, framework, period) + "/verify?corrigendum=" + number;
    }
}
