package org.jalon.table;

import org.jalon.framework.FrameworkNavigation;

/** The addresses of a period's table and of what officers and reviewers have to do in it. Stable: people mail them. */
public final class TableNavigation {

    private TableNavigation() {}

    /** The table of the newest period. */
    public static String table(String mandate, String framework) {
        return FrameworkNavigation.framework(mandate, framework);
    }

    /** A period's table. */
    public static String table(String mandate, String framework, String period) {
        return table(mandate, framework) + "/" + period;
    }

    /** A period's table with one row open beside it. */
    public static String row(String mandate, String framework, String period, String indicator) {
        return table(mandate, framework, period) + "?row=" + indicator;
    }

    /** What an officer has to do in the period that can be brought up to date. */
    public static String toUpdate(String mandate, String framework) {
        return table(mandate, framework) + "/quarter";
    }

    /** What an officer has to do in one period. */
    public static String toUpdate(String mandate, String framework, String period) {
        return toUpdate(mandate, framework) + "/" + period;
    }

    /** The rows of a period that a reviewer sent back. */
    public static String returned(String mandate, String framework, String period) {
        return toUpdate(mandate, framework, period) + "?state=returned";
    }

    /** What lies before the reviewers, in the period in which most likely something does. */
    public static String review(String mandate, String framework) {
        return table(mandate, framework) + "/review";
    }

    /** What lies before the reviewers in one period. */
    public static String review(String mandate, String framework, String period) {
        return review(mandate, framework) + "/" + period;
    }

    /** Addresses that people gave names to. */
    public static String views(String mandate, String framework) {
        return table(mandate, framework) + "/views";
    }
}
