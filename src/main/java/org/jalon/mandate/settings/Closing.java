package org.jalon.mandate.settings;

import java.time.LocalDate;

/**
 * The end of a mandate.
 *
 * @param on the last day on which it ran, as the decision says
 * @param decision the symbol of what ended it, such as {@code S/RES/2690 (2023)}
 */
public record Closing(LocalDate on, String decision) {

    /** The most characters of a decision's symbol. */
    public static final int LONGEST_SYMBOL = 120;
}
