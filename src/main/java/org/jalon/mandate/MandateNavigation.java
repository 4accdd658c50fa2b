package org.jalon.mandate;

/** The addresses of what belongs to a mandate. Stable: people mail them. */
public final class MandateNavigation {

    private MandateNavigation() {}

    /** The page of a mandate; every page of a mandate begins with it. */
    public static String mandate(String mandate) {
        return "/" + mandate;
    }

    /** The page on which a mandate is made. */
    public static String newMandate() {
        return "/mandates/new";
    }

    /** The page on which a mandate is kept: its titles, its end, and who did what to it. */
    public static String settings(String mandate) {
        return mandate(mandate) + "/settings";
    }

    /** The page of a mandate's time line. */
    public static String timeline(String mandate) {
        return mandate(mandate) + "/timeline";
    }

    /** What the address of every file of a mandate begins with. */
    public static String files(String mandate) {
        return "/api/v1/mandates/" + mandate;
    }
}
