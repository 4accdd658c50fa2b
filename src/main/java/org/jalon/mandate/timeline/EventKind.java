package org.jalon.mandate.timeline;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an entry of the time line is. */
public enum EventKind {
    RESOLUTION,
    PRESIDENTIAL_STATEMENT,
    DRAFT_RESOLUTION,
    MEETING,
    PRIVATE_MEETING,
    CONSULTATIONS,
    REPORT,
    LETTER,
    VISIT,
    EXPIRY,
    CEILING,
    AUTHORIZATION,
    MANDATE,
    REQUEST,
    PROPOSAL,
    DECISION,
    POSITION,
    PLAN,
    REVIEW,
    SUMMARY,
    AGREEMENT,
    LAW,
    DECREE,
    APPOINTMENT,
    ANNOUNCEMENT,
    COMMUNIQUE,
    STATEMENT,
    CONFERENCE,
    ELECTION,
    DEADLINE,
    COUP,
    SANCTIONS,
    SUSPENSION,
    DEPLOYMENT,
    WITHDRAWAL,
    CLOSURE,
    COMPLETION,
    INCIDENT,
    ATTACK,
    CRISIS,
    OTHER;

    /** Its name in addresses and files; it never changes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EventKind> ofCode(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
