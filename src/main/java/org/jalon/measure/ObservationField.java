package org.jalon.measure;

import java.util.Locale;

/** What is said of an observation, as files name it, with the greatest length of its text. */
public enum ObservationField {
    VALUE(40),
    VALUE_TO(40),
    PRINTED(400),
    QUALIFIER(120),
    KIND(16),
    ROLE(16),
    AS_AT(10),
    FROM(10),
    TO(10),
    DATE_BASIS(10),
    AREA(400),
    BREAKDOWN(1_000),
    DENOMINATOR(400),
    CURRENCY(16),
    SOURCE(400),
    PLACE(200),
    QUOTATION(4_000),
    NOTE(4_000);

    private final int longest;

    ObservationField(int longest) {
        this.longest = longest;
    }

    /** In characters. */
    public int longest() {
        return longest;
    }

    /** Whether no observation can do without it. */
    public boolean isNeeded() {
        return this == KIND || this == SOURCE || this == PLACE;
    }

    /** Whether its text is kept as it is; otherwise its form says how long it may be. */
    public boolean hasRoomOfItsOwn() {
        return switch (this) {
            case PRINTED, QUALIFIER, AREA, BREAKDOWN, DENOMINATOR, CURRENCY, PLACE, QUOTATION, NOTE -> true;
            case VALUE, VALUE_TO, KIND, ROLE, AS_AT, FROM, TO, DATE_BASIS, SOURCE -> false;
        };
    }

    /** The heading of its column: {@code as_at}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its property: {@code asAt}. */
    public String property() {
        StringBuilder name = new StringBuilder();
        for (String word : column().split("_", -1)) {
            name.append(
                    name.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT).concat(word.substring(1)));
        }
        return name.toString();
    }

    /** Where it stands in a body, as a JSON pointer. */
    public String pointer() {
        return "/" + property();
    }
}
