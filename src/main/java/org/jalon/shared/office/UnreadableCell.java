package org.jalon.shared.office;

/**
 * Why what a cell shows could not be read as text.
 *
 * @param what it is about: the error that is shown, the number of a sign; blank if there is nothing more to say
 */
public record UnreadableCell(Kind kind, String what) {

    public enum Kind {
        /** A formula that ends in an error. */
        ERROR,
        /** A formula whose result is not in the file. */
        NO_RESULT,
        /** A day or time outside of the calendar: a spreadsheet shows signs instead. */
        NO_DAY,
        /** A sign of a font that Unicode has no sign for. */
        SIGN,
        /** An equation with more than one line. */
        EQUATION,
        PICTURE
    }

    static UnreadableCell of(Kind kind) {
        return new UnreadableCell(kind, "");
    }
}
