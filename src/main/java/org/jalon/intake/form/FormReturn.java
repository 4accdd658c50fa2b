package org.jalon.intake.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.PeriodAddress;

/**
 * A filled form that came back.
 *
 * @param form the form's code
 * @param period the code of the period that it is for
 * @param contributor who filled it in, in their own words; empty if they did not say
 * @param returnedAt when it was taken in (UTC), and {@code takenBy} by whom
 */
public record FormReturn(
        FormReturnId id,
        String form,
        String mandate,
        String framework,
        String period,
        String fileName,
        String contributor,
        Instant returnedAt,
        String takenBy,
        List<Row> rows) {

    public FormReturn {
        rows = List.copyOf(rows);
    }

    /** The number that the database gave a row of a form that came back. */
    public record RowId(long value) {}

    /**
     * A row of it.
     *
     * @param basedOn the version of the assessment that stood when the form was made
     * @param decisions what was decided on it, the newest first
     */
    public record Row(RowId id, RowReading reading, RowReading.Kind kind, int basedOn, List<Decision> decisions) {

        public Row {
            decisions = List.copyOf(decisions);
        }

        /** The decision that counts. */
        public Optional<Decision> decision() {
            return decisions.stream().findFirst();
        }

        public boolean isOpen() {
            return kind == RowReading.Kind.PROPOSED
                    && decision()
                            .map(decision -> decision.verdict() == Verdict.TAKEN_BACK)
                            .orElse(true);
        }
    }

    /** @param version the version that came of it; empty if none did */
    public record Decision(Verdict verdict, Instant at, String personName, Optional<Integer> version) {}

    public enum Verdict {
        ACCEPTED("forms.verdict.accepted"),
        REJECTED("forms.verdict.rejected"),
        /** What was proposed stood already. */
        STANDING("forms.verdict.standing"),
        /** It was accepted with others, and all of that was taken back: it is open again. */
        TAKEN_BACK("forms.verdict.takenBack");

        private final String key;

        Verdict(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public Stream<Row> open() {
        return rows.stream().filter(Row::isOpen);
    }

    public Stream<Row> refused() {
        return rows.stream().filter(row -> row.kind() == RowReading.Kind.REFUSED);
    }

    public long count(RowReading.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** The table that its rows belong to. */
    public PeriodAddress table() {
        return new PeriodAddress(mandate, framework, period);
    }

    public AssessmentAddress address(Row row) {
        return new AssessmentAddress(mandate, framework, period, row.reading().number());
    }
}
