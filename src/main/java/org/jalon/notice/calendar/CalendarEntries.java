package org.jalon.notice.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.framework.Framework;
import org.jalon.mandate.ComingPeriod;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.notice.NoticeSettings;
import org.jalon.shared.Words;
import org.jalon.table.AnnexTable;
import org.jalon.table.TableNavigation;
import org.springframework.stereotype.Component;

/** What a calendar says of one day, and where that leads to. A thing keeps its entry when it changes. */
@Component
class CalendarEntries {

    private final Words words;
    private final NoticeSettings settings;

    CalendarEntries(Words words, NoticeSettings settings) {
        this.words = words;
        this.settings = settings;
    }

    /**
     * Whose period an entry is about.
     *
     * @param oneOfMany whether the mandate has other frameworks: then an entry says which one it is about
     */
    record Table(Mandate mandate, Framework framework, boolean oneOfMany) {}

    /** The day by which a period is due, which leads to its table. */
    VEvent due(Table of, ReportingPeriod period, Locale language, Instant created) {
        String path = TableNavigation.table(of.mandate().code(), of.framework().code(), period.code());
        return due(of, period.code(), period.label(), period.due(), path, language, created);
    }

    /** It has no table yet; once it is opened, it is the same entry. */
    VEvent planned(Table of, ComingPeriod period, Locale language, Instant created) {
        String path =
                AssessmentNavigation.period(of.mandate().code(), of.framework().code(), period.code());
        return due(of, period.code(), period.span().label(), period.due(), path, language, created);
    }

    private VEvent due(
            Table of, String code, String label, LocalDate day, String path, Locale language, Instant created) {
        Mandate mandate = of.mandate();
        String framework = of.framework().code();
        return event(
                "period-" + mandate.code() + (of.oneOfMany() ? "-" + framework : "") + "-" + code,
                day,
                words.get(
                        language,
                        "calendar.due",
                        label,
                        of.oneOfMany() ? mandate.code() + "/" + framework : mandate.code()),
                (of.oneOfMany() ? of.framework().title() : mandate.title()).in(language),
                path,
                created);
    }

    /** The last day of the deadline of a row. */
    VEvent deadline(AnnexTable table, AnnexTable.Row row, Deadline deadline, LocalDate day, Locale language) {
        String mandate = table.mandate().code();
        String framework = table.framework().code();
        return event(
                "deadline-" + mandate + "-" + framework + "-" + row.indicator().code(),
                day,
                row.indicator().number().before(" ", row.indicator().text()),
                words.get(language, "calendar.words", deadline.words()),
                TableNavigation.row(
                        mandate,
                        framework,
                        table.period().code(),
                        row.indicator().code()),
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
}
