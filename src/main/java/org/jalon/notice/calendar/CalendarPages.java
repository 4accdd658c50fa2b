package org.jalon.notice.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.mandate.ComingPeriod;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateNavigation;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.PeriodCalendar;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.notice.NoticeSettings;
import org.jalon.shared.Snapshot;
import org.jalon.shared.Words;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.jalon.table.Lateness;
import org.jalon.table.TableNavigation;
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
    private final NoticeSettings settings;

    CalendarPages(
            Mandates mandates,
            ReportingPeriods periods,
            PeriodCalendar coming,
            Frameworks frameworks,
            AnnexTables tables,
            Words words,
            NoticeSettings settings) {
        this.mandates = mandates;
        this.periods = periods;
        this.coming = coming;
        this.frameworks = frameworks;
        this.tables = tables;
        this.words = words;
        this.settings = settings;
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
            List<ReportingPeriod> known = periods.of(mandate);
            coming.coming(mandate, 0).stream()
                    .filter(ComingPeriod::moved)
                    .forEach(period -> calendar.add(planned(mandate, all, period, language, created)));
            known.stream()
                    .filter(period -> isAhead(period.state()))
                    .forEach(period -> calendar.add(due(mandate, all, period, language, created)));
            known.stream()
                    .findFirst()
                    .ifPresent(newest ->
                            all.forEach(framework -> addDeadlines(calendar, mandate, framework, newest, language)));
        }
        return written(calendar);
    }

    private VEvent due(Mandate mandate, List<Framework> all, ReportingPeriod period, Locale language, Instant created) {
        String path = all.isEmpty()
                ? MandateNavigation.mandate(mandate.code())
                : TableNavigation.table(mandate.code(), all.getFirst().code(), period.code());
        return due(mandate, period.code(), period.due(), path, language, created);
    }

    /** It has no table yet; once it is opened, it is the same entry. */
    private VEvent planned(
            Mandate mandate, List<Framework> all, ComingPeriod period, Locale language, Instant created) {
        String path = all.isEmpty()
                ? MandateNavigation.mandate(mandate.code())
                : AssessmentNavigation.period(mandate.code(), all.getFirst().code(), period.code());
        return due(mandate, period.code(), period.due(), path, language, created);
    }

    private VEvent due(Mandate mandate, String period, LocalDate day, String path, Locale language, Instant created) {
        return event(
                "period-" + mandate.code() + "-" + period,
                day,
                words.get(language, "calendar.due", period, mandate.code()),
                mandate.title().in(language),
                path,
                created);
    }

    private void addDeadlines(
            Calendar calendar, Mandate mandate, Framework framework, ReportingPeriod period, Locale language) {
        AnnexTable table = tables.of(mandate.code(), framework.code(), Optional.of(period.code()));
        table.rows()
                .filter(row -> row.judgement().lateness() != Lateness.DONE)
                .forEach(row -> row.content()
                        .deadline()
                        .ifPresent(deadline -> lastDay(deadline)
                                .ifPresent(day -> calendar.add(deadline(table, row, deadline, day, language)))));
    }

    private VEvent deadline(AnnexTable table, AnnexTable.Row row, Deadline deadline, LocalDate day, Locale language) {
        String number = row.indicator().number().printed();
        String mandate = table.mandate().code();
        String framework = table.framework().code();
        return event(
                "deadline-" + mandate + "-" + framework + "-" + number,
                day,
                number + " " + row.indicator().text(),
                words.get(language, "calendar.words", deadline.words()),
                TableNavigation.row(mandate, framework, table.period().code(), number),
                row.assessment().newest().recordedAt());
    }

    private VEvent event(String name, LocalDate day, String summary, String description, String path, Instant stamp) {
        VEvent event = new VEvent(false);
        event.add(new Uid(name + "@jalon"));
        event.add(new DtStamp(stamp.truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(day));
        event.add(new Summary(summary));
        event.add(new Description(description));
        event.add(new Url(URI.create(settings.link(path))));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
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
