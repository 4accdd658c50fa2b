package org.jalon.framework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names that hold from a period on. Lines are inserted and never changed. */
@Component
class LabelStore {

    /** @param from the first day of the period with which it begins; {@code planned} if that one is not open yet */
    record Label(String kind, String code, LocalDate from, boolean planned, LocalizedText text) {}

    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final Clock clock;

    LabelStore(JdbcClient jdbc, CurrentPerson person, Clock clock) {
        this.jdbc = jdbc;
        this.person = person;
        this.clock = clock;
    }

    /** Of a framework, in the order in which they begin to hold: the last one of a thing counts. One statement. */
    List<Label> of(FrameworkId frameworkId) {
        return jdbc.sql("""
                        select l.subject, l.code, l.label_en, l.label_fr, p.first_day, p.state
                        from framework_label l join reporting_period p on p.id = l.from_period_id
                        where l.framework_id = :framework order by p.first_day, l.id""")
                .param("framework", frameworkId.value())
                .query((row, n) -> new Label(
                        row.getString("subject"),
                        row.getString("code"),
                        row.getObject("first_day", LocalDate.class),
                        row.getString("state").equals("PLANNED"),
                        new LocalizedText(row.getString("label_en"), row.getString("label_fr"))))
                .list();
    }

    /** The first day on which something is called otherwise again after {@code from}. */
    Optional<LocalDate> next(FrameworkId frameworkId, Labelled what, ReportingPeriod from) {
        return of(frameworkId).stream()
                .filter(label ->
                        label.kind().equals(what.kind()) && label.code().equals(what.code()))
                .map(Label::from)
                .filter(day -> day.isAfter(from.from()))
                .findFirst();
    }

    void add(FrameworkId frameworkId, Labelled what, ReportingPeriod from, LocalizedText text) {
        Person who = person.get();
        jdbc.sql("""
                        insert into framework_label (framework_id, subject, code, from_period_id, label_en, label_fr, recorded_at,
                                                     username, person_name)
                        values (:framework, :subject, :code, :period, :en, :fr, :at, :username, :name)""")
                .param("framework", frameworkId.value())
                .param("subject", what.kind())
                .param("code", what.code())
                .param("period", from.id().value())
                .param("en", text.en())
                .param("fr", text.fr())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("username", who.username())
                .param("name", who.displayName())
                .update();
    }
}
