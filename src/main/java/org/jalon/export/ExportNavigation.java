package org.jalon.export;

import org.jalon.framework.FrameworkNavigation;

/** The addresses of the pages about documents. Stable: people mail them. */
public final class ExportNavigation {

    private ExportNavigation() {}

    /** The page where one chooses a document; its query is the whole choice. */
    public static String export(String mandate, String framework) {
        return FrameworkNavigation.framework(mandate, framework) + "/export";
    }

    /** The same with a choice, such as {@code what=matrix}. */
    public static String export(String mandate, String framework, String choice) {
        return export(mandate, framework) + "?" + choice;
    }

    /** The office's own Word template, for administrators. */
    public static String template(String mandate, String framework) {
        return FrameworkNavigation.framework(mandate, framework) + "/template";
    }
}
