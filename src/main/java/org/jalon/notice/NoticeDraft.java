package org.jalon.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.PeriodAddress;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told, before it is known who wants to hear it.
 *
 * @param occasion a name for what can be told to one person only once; null if it may happen again
 * @param actor username of who did it
 * @param words a reason
 * @param rowsNamed numbers of several rows
 */
record NoticeDraft(
        NoticeKind kind,
        Subject subject,
        Whom whom,
        @Nullable String occasion,
        int rows,
        int corrigendum,
        @Nullable String actor,
        @Nullable String words,
        @Nullable String rowsNamed,
        @Nullable LocalDate due,
        Instant at) {

    /** What it is about. The mandate is known by its id or by its code, and so is the framework. */
    record Subject(
            @Nullable MandateId mandateId,
            @Nullable String mandateCode,
            @Nullable FrameworkId frameworkId,
            @Nullable String framework,
            String period,
            @Nullable String indicator) {

        static Subject of(ReportingPeriod period, @Nullable String framework, @Nullable String indicator) {
            return new Subject(period.mandateId(), null, period.frameworkId(), framework, period.code(), indicator);
        }

        static Subject of(PeriodAddress table, @Nullable String indicator) {
            return new Subject(null, table.mandate(), null, table.framework(), table.period(), indicator);
        }

        static Subject of(AssessmentAddress row) {
            return new Subject(null, row.mandate(), null, row.framework(), row.period(), row.indicator());
        }
    }

    /** Who may want to hear it; never anybody who may not sign in, or whose role it does not concern. */
    sealed interface Whom {

        /** Everybody whose role it concerns. */
        record All() implements Whom {}

        /** Everybody whose role it concerns, but not who did it. */
        record AllBut(String username) implements Whom {}

        /** These people, by username. */
        record Named(List<String> usernames) implements Whom {}

        /** Those who want to be reminded that many days before, or earlier. */
        record DueIn(long daysLeft) implements Whom {}
    }
}
