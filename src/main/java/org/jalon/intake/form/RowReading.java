package org.jalon.intake.form;

import java.util.List;

/**
 * What came back for one row of a form.
 *
 * @param position which of the form's rows; beyond them for what the form never asked for
 * @param number its number as printed
 * @param flaws why it cannot be proposed; none if it can, or if it was left blank
 * @param beforeEdited whether somebody wrote into the words of the last report, where nothing is read
 */
public record RowReading(int position, String number, Answer answer, List<RowFlaw> flaws, boolean beforeEdited) {

    /** What becomes of a row. */
    public enum Kind {
        PROPOSED,
        BLANK,
        REFUSED
    }

    public RowReading {
        flaws = List.copyOf(flaws);
    }

    Kind kind() {
        if (!flaws.isEmpty()) {
            return Kind.REFUSED;
        }
        return answer.isEmpty() ? Kind.BLANK : Kind.PROPOSED;
    }
}
