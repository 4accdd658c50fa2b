package org.jalon.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.jalon.shared.Citation;
import org.jalon.shared.LocalizedText;

/**
 * A decision of the Council that a mandate rests on.
 *
 * @param symbol such as {@code S/RES/2295 (2016)}
 * @param adopted the day of adoption; empty if no source at hand states it
 * @param summary what it did, in our words
 * @param until the last day of the mandate it set; empty if no source at hand states it
 * @param source where that is said
 */
public record Decision(
        String symbol,
        Optional<LocalDate> adopted,
        LocalizedText summary,
        Optional<LocalDate> until,
        Citation source) {}
