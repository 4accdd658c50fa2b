package org.jalon.measure;

import java.util.List;
import org.jalon.mandate.MandateNavigation;

/** The addresses of figures. Stable: people mail them. */
public final class MeasureNavigation {

    /** What the address of several measures says. */
    public static final String TOGETHER = "together";

    /** As many as fit on a page that one can still read across. */
    public static final int MOST_TOGETHER = 8;

    private MeasureNavigation() {}

    /** The list of all measures of a mandate. */
    public static String figures(String mandate) {
        return MandateNavigation.mandate(mandate) + "/figures";
    }

    /** One measure: its chart and its table. */
    public static String figures(String mandate, String measure) {
        return figures(mandate) + "/" + measure;
    }

    /** Some measures on one axis of time. */
    public static String together(String mandate, List<String> measures) {
        return figures(mandate) + "?" + TOGETHER + "=" + String.join(",", measures);
    }

    /** The files of all figures of a mandate, without the dot and the format. */
    public static String observations(String mandate) {
        return MandateNavigation.files(mandate) + "/measures/observations";
    }

    /** The files of the figures of one measure, without the dot and the format. */
    public static String observations(String mandate, String measure) {
        return MandateNavigation.files(mandate) + "/measures/" + measure + "/observations";
    }

    /** What does not add up. */
    public static String checks(String mandate) {
        return MandateNavigation.mandate(mandate) + "/checks";
    }
}
