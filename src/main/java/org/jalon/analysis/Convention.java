package org.jalon.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A named way to make one number of a table. The name is printed wherever the number is. */
public enum Convention {
    /** What is done, of all indicators there are. Whatever is split, blank or under way counts as nothing, and stays in the denominator. */
    IMPLEMENTED_OF_ALL,

    /**
     * As the Peace Accords Matrix codes provisions: 0 none, 1 minimum, 2 intermediate, 3 full, of 3. Which level is worth what is for the
     * person who asks to say; Jalon knows it only for the two ends of a scale.
     */
    PAM,

    /** Done counts 1, the least advanced level 0, all between them a half. */
    HALF_CREDIT;

    /** The name of this value in addresses: {@code implemented-of-all}. It never changes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of that code; empty for an unknown one. */
    public static Optional<Convention> ofCode(String code) {
        return Arrays.stream(values())
                .filter(convention -> convention.code().equals(code))
                .findFirst();
    }
}
