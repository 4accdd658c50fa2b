package org.jalon.measure.strength;

import java.time.LocalDate;
import org.jalon.mandate.MandateNavigation;

/** The addresses of strength tables. Stable: people mail them. */
public final class StrengthNavigation {

    private StrengthNavigation() {}

    /** The page of the last table. */
    public static String strength(String mandate) {
        return MandateNavigation.mandate(mandate) + "/strength";
    }

    public static String strength(String mandate, LocalDate day) {
        return strength(mandate) + "/" + day;
    }

    /** A table as a file. */
    public static String file(String mandate, LocalDate day, String format, String language) {
        return MandateNavigation.files(mandate) + "/strength/" + day + "/table." + format + "?lang=" + language;
    }
}
