package org.jalon.mandate.timeline;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose act or news an entry is; the time line has a lane for each, in this order. */
public enum Lane {
    COUNCIL,
    SECRETARY_GENERAL,
    GOVERNMENT,
    /** The parties to the agreement, regional organizations, partners. */
    PARTIES,
    FIELD;

    /** Its name in addresses and files; it never changes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Lane> ofCode(String code) {
        return Stream.of(values()).filter(lane -> lane.code().equals(code)).findFirst();
    }
}
