package org.jalon.intake.proposal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jalon.intake.match.MatchKind;
import org.jalon.intake.proposal.ProposedRow.Standing;

/** By what the rows of an intake are counted and filtered. */
public enum Facet {
    /** All but those that say what Jalon says. */
    DIFFERENT,
    STATE,
    DEADLINE,
    COMMENT,
    WORDING,
    NEW,
    GONE,
    DOUBTFUL,
    UNREADABLE,
    WAITS,
    UNCHANGED,
    ALL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "annex.facet." + code();
    }

    public static Optional<Facet> ofCode(String code) {
        return Arrays.stream(values())
                .filter(facet -> facet.code().equals(code))
                .findFirst();
    }

    public boolean has(ProposedRow row) {
        Standing standing = row.standing();
        return switch (this) {
            case DIFFERENT -> standing != Standing.UNCHANGED;
            case STATE -> row.differs(Cell.STATE) && row.element().isPresent();
            case DEADLINE -> row.differs(Cell.DEADLINE) && row.element().isPresent();
            case COMMENT -> row.differs(Cell.COMMENT) && row.element().isPresent();
            case WORDING -> row.differs(Cell.WORDING) || row.differs(Cell.NUMBER) || row.differs(Cell.PLACE);
            case NEW ->
                row.kind() == MatchKind.NEW
                        || row.kind() == MatchKind.SPLIT && row.element().isEmpty();
            case GONE -> row.kind() == MatchKind.GONE;
            case DOUBTFUL -> row.kind() == MatchKind.DOUBTFUL;
            case UNREADABLE -> row.isUnreadable();
            case WAITS -> standing == Standing.WAITS;
            case UNCHANGED -> standing == Standing.UNCHANGED;
            case ALL -> true;
        };
    }
}
