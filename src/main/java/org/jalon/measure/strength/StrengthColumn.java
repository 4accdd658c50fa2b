package org.jalon.measure.strength;

import java.util.Locale;

/** The twelve columns of a strength table, from left to right. */
public enum StrengthColumn {
    MILITARY_MEN,
    MILITARY_WOMEN,
    MILITARY_TOTAL,
    INDIVIDUAL_POLICE_MEN,
    INDIVIDUAL_POLICE_WOMEN,
    INDIVIDUAL_POLICE_TOTAL,
    FORMED_POLICE_MEN,
    FORMED_POLICE_WOMEN,
    FORMED_POLICE_TOTAL,
    POLICE_MEN,
    POLICE_WOMEN,
    POLICE_TOTAL;

    /** How many each component has. */
    static final int EACH = 3;

    /** Its name in files and addresses; it never changes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public ForceComponent component() {
        return ForceComponent.values()[ordinal() / EACH];
    }

    /** Which one it is of its component: {@code men}, {@code women} or {@code total}. */
    public String part() {
        return code().substring(code().lastIndexOf('_') + 1);
    }
}
