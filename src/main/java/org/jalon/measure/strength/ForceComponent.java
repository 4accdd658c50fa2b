package org.jalon.measure.strength;

import java.util.Locale;

/** The four groups of columns of a strength table. The last one is the sum of the two before it. */
public enum ForceComponent {
    MILITARY,
    INDIVIDUAL_POLICE,
    FORMED_POLICE,
    POLICE;

    /** Its name in files; it never changes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public StrengthColumn men() {
        return StrengthColumn.values()[ordinal() * StrengthColumn.EACH];
    }

    public StrengthColumn women() {
        return StrengthColumn.values()[ordinal() * StrengthColumn.EACH + 1];
    }

    public StrengthColumn total() {
        return StrengthColumn.values()[ordinal() * StrengthColumn.EACH + 2];
    }
}
