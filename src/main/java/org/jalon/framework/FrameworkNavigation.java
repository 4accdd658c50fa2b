package org.jalon.framework;

import org.jalon.mandate.MandateNavigation;

/** What the addresses of a framework's pages and files begin with. Stable: people mail them. */
public final class FrameworkNavigation {

    private FrameworkNavigation() {}

    /** The framework in its newest period; every page of a framework begins with it. */
    public static String framework(String mandate, String framework) {
        return MandateNavigation.mandate(mandate) + "/" + framework;
    }

    /** What the address of every file of a framework begins with. */
    public static String files(String mandate, String framework) {
        return MandateNavigation.files(mandate) + "/frameworks/" + framework;
    }
}
