package org.jalon.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.PeriodId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reminds of the days by which periods are due. It can run as often as it likes, and late: who was reminded of a day that many days before
 * it is not reminded again, and who should have been is. A day is one of UTC, as everywhere in Jalon.
 */
@Component
class DueNotices {

    private record Due(PeriodId period, String code, MandateId mandate, FrameworkId framework, LocalDate day) {}

    private final JdbcClient jdbc;
    private final NoticeRecorder writer;
    private final Clock clock;

    DueNotices(JdbcClient jdbc, NoticeRecorder writer, Clock clock) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.clock = clock;
    }

    /** Reminds of every period that is being worked on and due today or within the longest time before that anybody can choose. */
    void remind() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (Due due : near(today)) {
            writer.tell(new NoticeDraft(
                    NoticeKind.DUE,
                    new NoticeDraft.Subject(due.mandate(), null, due.framework(), null, due.code(), null),
                    new NoticeDraft.Whom.DueIn(ChronoUnit.DAYS.between(today, due.day())),
                    // A period that is put off is due anew.
                    "due:" + due.period().value() + ":" + due.day(),
                    0,
                    0,
                    null,
                    null,
                    null,
                    due.day(),
                    now));
        }
    }

    private List<Due> near(LocalDate today) {
        return jdbc.sql("""
                        select id, code, mandate_id, framework_id, due_day from reporting_period
                        where state in ('OPEN', 'IN_REVIEW') and due_day between :today and :last order by due_day, id""")
                .param("today", today)
                .param("last", today.plusDays(NoticeChoices.MOST_DAYS))
                .query((row, n) -> new Due(
                        new PeriodId(row.getLong("id")),
                        row.getString("code"),
                        new MandateId(row.getLong("mandate_id")),
                        new FrameworkId(row.getLong("framework_id")),
                        row.getObject("due_day", LocalDate.class)))
                .list();
    }
}
