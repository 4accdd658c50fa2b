package org.jalon.evidence.illustration;

import java.time.Instant;
import org.jalon.evidence.Judgement;
import org.jalon.framework.ElementId;
import org.jalon.shared.LocalizedText;

/**
 * That a measure illustrates an indicator, as it is held now.
 *
 * @param measure its code
 * @param name of the measure
 * @param framework the code of the indicator's framework
 * @param code of the indicator, which stays
 * @param indicator the number that is printed now
 * @param shows what the measure shows there; may be blank
 * @param version how often something was said of it
 * @param withdrawn whether it is held no more
 */
public record Illustration(
        long id,
        String measure,
        LocalizedText name,
        ElementId indicatorId,
        String framework,
        String code,
        String indicator,
        Judgement shows,
        int version,
        boolean withdrawn,
        Instant recordedAt,
        String personName) {}
