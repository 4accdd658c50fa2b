package org.jalon.evidence;

import java.time.Instant;
import org.jalon.framework.ElementId;
import org.jalon.source.Passage;

/**
 * That a passage bears upon an indicator, as it is held now.
 *
 * @param framework the code of the indicator's framework
 * @param code the indicator's own, which stays; {@code indicator} is the number that is printed now
 * @param version how often it was entered, changed or withdrawn; what {@code ETag} and {@code If-Match} name
 * @param withdrawn whether it is held no more
 * @param recordedAt when it was said last, and {@code personName} by whom
 */
public record Evidence(
        long id,
        Passage passage,
        ElementId indicatorId,
        String framework,
        String code,
        String indicator,
        Direction direction,
        Judgement judgement,
        int version,
        boolean withdrawn,
        Instant recordedAt,
        String personName) {}
