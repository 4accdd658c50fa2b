package org.jalon.analysis;

import org.jalon.framework.FrameworkNavigation;

/** The addresses of pages that read across periods. Stable: people mail them. */
public final class AnalysisNavigation {

    private AnalysisNavigation() {}

    /** Where a framework stands: the first page of a reader. */
    public static String overview(String mandate, String framework) {
        return FrameworkNavigation.framework(mandate, framework) + "/overview";
    }

    /** The page of the search; what to look for is its parameter {@code q}. */
    public static String find(String mandate, String framework) {
        return FrameworkNavigation.framework(mandate, framework) + "/find";
    }

    /** How a framework went through its periods. */
    public static String trends(String mandate, String framework) {
        return FrameworkNavigation.framework(mandate, framework) + "/trends";
    }

    /** A number by a named convention, for those who ask for one. */
    public static String scores(String mandate, String framework) {
        return FrameworkNavigation.framework(mandate, framework) + "/scores";
    }

    /** Indicators down, periods across. */
    public static String matrix(String mandate, String framework) {
        return FrameworkNavigation.framework(mandate, framework) + "/matrix";
    }

    /** The newest period beside the one before it. */
    public static String comparison(String mandate, String framework) {
        return FrameworkNavigation.framework(mandate, framework) + "/compare";
    }
}
