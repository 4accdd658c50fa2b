package org.jalon.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The periods of a framework that are still to come, in its rhythm: its own or, by default, that of its mandate. */
@Service
@Snapshot
public class PeriodCalendar {

    private final PeriodRepository periods;
    private final ReportingPeriods reportingPeriods;
    private final Mandates mandates;
    private final JdbcClient jdbc;
    private final Clock clock;

    PeriodCalendar(
            PeriodRepository periods,
            ReportingPeriods reportingPeriods,
            Mandates mandates,
            JdbcClient jdbc,
            Clock clock) {
        this.periods = periods;
        this.reportingPeriods = reportingPeriods;
        this.mandates = mandates;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How often a framework is reported on. */
    @PreAuthorize("@access.reader(#framework)")
    public Rhythm rhythm(FrameworkId framework) {
        return jdbc.sql("""
                        select coalesce(f.rhythm, m.rhythm) as rhythm from framework f join mandate m on m.id = f.mandate_id
                        where f.id = :framework""")
                .param("framework", framework.value())
                .query((row, n) -> Rhythm.valueOf(row.getString("rhythm")))
                .single();
    }

    /**
     * The next {@code count} periods after the newest one, as far as the rhythm foresees them, and all planned ones, the next first. Due days are
     * calendar days without a time zone. A framework without periods begins with the one that is running today (UTC).
     */
    @PreAuthorize("@access.reader({#mandate, #framework})")
    public List<ComingPeriod> coming(Mandate mandate, FrameworkId framework, int count) {
        int dueAfter = mandates.rules(mandate).dueAfterDays();
        Rhythm rhythm = rhythm(framework);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Optional<LocalDate> end = reportingPeriods.newest(framework).map(ReportingPeriod::to);
        List<ReportingPeriod> planned = planned(framework, end);
        List<ComingPeriod> coming = new ArrayList<>();
        int foreseen = rhythm.isForeseeable() ? count : Math.min(count, 1);
        while (coming.size() < foreseen || !planned.isEmpty()) {
            Rhythm.Span next = rhythm.next(end, today);
            if (!planned.isEmpty() && !planned.getFirst().from().isAfter(next.to())) {
                ReportingPeriod set = planned.removeFirst();
                coming.add(new ComingPeriod(span(set), set.due(), true));
                end = Optional.of(set.to());
            } else {
                Rhythm.Span free = free(framework, next);
                coming.add(new ComingPeriod(free, free.to().plusDays(dueAfter), false));
                end = Optional.of(free.to());
            }
        }
        return List.copyOf(coming);
    }

    /** The due day that follows from the mandate's rules. */
    @PreAuthorize("@access.reader(#mandate)")
    public LocalDate usualDue(Mandate mandate, Rhythm.Span span) {
        return span.to().plusDays(mandates.rules(mandate).dueAfterDays());
    }

    /** A planned period of the past, skipped meanwhile, is not coming any more. */
    private List<ReportingPeriod> planned(FrameworkId framework, Optional<LocalDate> after) {
        return new ArrayList<>(
                periods
                        .findByFrameworkIdAndStateOrderByFirstDayAscIdAsc(framework.value(), PeriodState.PLANNED)
                        .stream()
                        .map(PeriodEntity::toRecord)
                        .filter(period -> after.isEmpty() || period.from().isAfter(after.get()))
                        .toList());
    }

    /** Several reports within a quarter: the next one is called after its last month, or its last day, when the quarter's own name is taken. */
    private Rhythm.Span free(FrameworkId framework, Rhythm.Span span) {
        String day = span.to().toString();
        for (String code : List.of(span.code(), day.substring(0, 7))) {
            if (periods.findByFrameworkIdAndCode(framework.value(), code).isEmpty()) {
                return span.called(code);
            }
        }
        return span.called(day);
    }

    private static Rhythm.Span span(ReportingPeriod period) {
        return new Rhythm.Span(period.code(), period.from(), period.to());
    }
}
