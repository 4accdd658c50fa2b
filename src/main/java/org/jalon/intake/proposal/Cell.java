package org.jalon.intake.proposal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row of a file may say otherwise than Jalon: of the row in its period, or of the framework. */
public enum Cell {
    STATE,
    DEADLINE,
    COMMENT,
    /** The words of the row itself. */
    WORDING,
    NUMBER,
    /** What it stands below. */
    PLACE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "annex.cell." + code();
    }

    /** Whether it is of the framework, which administrators change. */
    public boolean isFramework() {
        return this == WORDING || this == NUMBER || this == PLACE;
    }

    public static Optional<Cell> ofCode(String code) {
        return Arrays.stream(values()).filter(cell -> cell.code().equals(code)).findFirst();
    }
}
