package org.jalon.notice.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.mandate.ComingPeriod;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.PeriodCalendar;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.Snapshot;
import org.jalon.shared.Words;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.jalon.table.Lateness;
import org.springframework.stereotype.Component;

/**
 * Writes a calendar: the days by which periods are due that are not sealed yet, planned ones among them once somebody gave them a day, and the last days of the deadlines of rows that are not
 * done, as the newest period that was ever opened says. A deadline without a last day (a condition, a recurring or an unclear one) is in no calendar: no day is
 * made up for it.
 */
@Component
public class CalendarPages {

    private static final String PRODUCT = "-//Jalon//Jalon 1//EN";

    private final Mandates mandates;
    private final ReportingPeriods periods;
    private final PeriodCalendar coming;
    private final Frameworks frameworks;
    private final AnnexTables tables;
    private final Words words;
    private final CalendarEntries entries;

    CalendarPages(
            Mandates mandates,
            ReportingPeriods periods,
            PeriodCalendar coming,
            Frameworks frameworks,
            AnnexTables tables,
            Words words,
            CalendarEntries entries) {
        this.mandates = mandates;
        this.periods = periods;
        this.coming = coming;
        this.frameworks = frameworks;
        this.tables = tables;
        this.words = words;
        this.entries = entries;
    }

    /**
     * The whole calendar; the same text as long as nothing in it changes.
     *
     * @param created the time stamp of entries that have none of their own
     */
    @Snapshot
    public String write(Locale language, Instant created) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", words.get(language, "shell.product")));
        for (Mandate mandate : mandates.all()) {
            List<Framework> all = frameworks.of(mandate);
            all.forEach(framework -> addFramework(calendar, mandate, framework, all.size() > 1, language, created));
        }
        return written(calendar);
    }

    private void addFramework(
            Calendar calendar,
            Mandate mandate,
            Framework framework,
            boolean oneOfMany,
            Locale language,
            Instant created) {
        CalendarEntries.Table of = new CalendarEntries.Table(mandate, framework, oneOfMany);
        List<ReportingPeriod> known = periods.of(framework.id());
        coming.coming(mandate, framework.id(), 0).stream()
                .filter(ComingPeriod::moved)
                .forEach(period -> calendar.add(entries.planned(of, period, language, created)));
        known.stream()
                .filter(period -> isAhead(period.state()))
                .forEach(period -> calendar.add(entries.due(of, period, language, created)));
        known.stream().findFirst().ifPresent(newest -> addDeadlines(calendar, mandate, framework, newest, language));
    }

    private void addDeadlines(
            Calendar calendar, Mandate mandate, Framework framework, ReportingPeriod period, Locale language) {
        AnnexTable table = tables.of(mandate.code(), framework.code(), Optional.of(period.code()));
        table.rows()
                .filter(row -> row.judgement().lateness() != Lateness.DONE)
                .forEach(row -> row.content()
                        .deadline()
                        .ifPresent(deadline -> lastDay(deadline)
                                .ifPresent(
                                        day -> calendar.add(entries.deadline(table, row, deadline, day, language)))));
    }

    /** A corrigendum is due on no day that is known, and a planned period is not among those that have a table. */
    private static boolean isAhead(PeriodState state) {
        return switch (state) {
            case OPEN, IN_REVIEW -> true;
            case PLANNED, SEALED, CORRECTING -> false;
        };
    }

    private static Optional<LocalDate> lastDay(Deadline deadline) {
        return switch (deadline.reading()) {
            case DeadlineReading.Interval(var from, var to) -> Optional.ofNullable(to);
            case DeadlineReading.Condition condition -> Optional.empty();
            case DeadlineReading.Recurring recurring -> Optional.empty();
            case DeadlineReading.Ongoing ongoing -> Optional.empty();
            case DeadlineReading.Unclear unclear -> Optional.empty();
        };
    }

    private static String written(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ContentLines.fold(text.toString());
    }
}
