package org.jalon.intake.form;

import java.util.List;

/**
 * Why what stands in one row of a returned form cannot be proposed.
 *
 * @param parameters what its words have gaps for
 */
public record RowFlaw(Kind kind, List<String> parameters) {

    /** Each has words of its own. */
    public enum Kind {
        /** The hidden tag was changed: its checksum does not fit. */
        TAMPERED("forms.flaw.tampered"),
        /** The tag belongs to another form. */
        OTHER_FORM("forms.flaw.otherForm"),
        /** Tag and printed number name different rows. */
        DISPLACED("forms.flaw.displaced"),
        /** The row is there more than once and says different things. */
        FILLED_TWICE("forms.flaw.filledTwice"),
        /** The form never asked for such a row. */
        UNKNOWN_ROW("forms.flaw.unknownRow"),
        UNKNOWN_STATUS("forms.flaw.unknownStatus"),
        TOO_LONG("forms.flaw.tooLong");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    static RowFlaw of(Kind kind, String... parameters) {
        return new RowFlaw(kind, List.of(parameters));
    }

    /** What the words have gaps for, as they are asked for. */
    public Object[] gaps() {
        return parameters.toArray();
    }
}
