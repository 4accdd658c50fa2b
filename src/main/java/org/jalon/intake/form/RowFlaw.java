package org.jalon.intake.form;

import java.util.List;
import org.jalon.shared.office.UnreadableCell;

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
        TOO_LONG("forms.flaw.tooLong"),
        /** A cell shows the error of a formula. */
        SHOWS_ERROR("forms.flaw.showsError"),
        /** The result of a formula is not in the file. */
        NO_RESULT("forms.flaw.noResult"),
        /** A number that cannot be the day or time as which its cell shows it. */
        NO_DAY("forms.flaw.noDay"),
        /** A sign of a font of signs that Unicode does not have. */
        UNKNOWN_SIGN("forms.flaw.unknownSign"),
        EQUATION("forms.flaw.equation"),
        PICTURE("forms.flaw.picture");

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

    /** Why a field could not be read as it is seen. */
    static RowFlaw of(UnreadableCell unread) {
        return of(
                switch (unread.kind()) {
                    case ERROR -> Kind.SHOWS_ERROR;
                    case NO_RESULT -> Kind.NO_RESULT;
                    case NO_DAY -> Kind.NO_DAY;
                    case SIGN -> Kind.UNKNOWN_SIGN;
                    case EQUATION -> Kind.EQUATION;
                    case PICTURE -> Kind.PICTURE;
                },
                unread.what());
    }

    /** What the words have gaps for, as they are asked for. */
    public Object[] gaps() {
        return parameters.toArray();
    }
}
