package org.jalon.measure;

import org.jalon.mandate.MandateNavigation;

/** The addresses of figures. Stable: people mail them. */
public final class MeasureNavigation {

    private MeasureNavigation() {}

    /** The list of all measures of a mandate. */
    public static String figures(String mandate) {
        return MandateNavigation.mandate(mandate) + "/figures";
    }

    /** One measure: its chart and its table. */
    public static String figures(String mandate, String measure) {
        return figures(mandate) + "/" + measure;
    }

    /** What does not add up. */
    public static String checks(String mandate) {
        return MandateNavigation.mandate(mandate) + "/checks";
    }
}
