package org.jalon.intake.column;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file is to a framework. */
public enum ColumnKind {
    PILLAR,
    OBJECTIVE,
    /** The numbers of rows, where they stand apart from the words. */
    NUMBER,
    /** The words of rows, with their numbers or without. */
    INDICATOR,
    STATE,
    DEADLINE,
    COMMENT,
    /** No column of the framework: it is kept with the file, and said. */
    ASIDE;

    /** The code used in files and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String key() {
        return "annex.column." + code();
    }

    public static Optional<ColumnKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
