package org.jalon.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.shared.Snapshot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The periods of a mandate that are still to come, in its rhythm. */
@Service
@Snapshot
public class PeriodCalendar {

    private final PeriodRepository periods;
    private final ReportingPeriods reportingPeriods;
    private final Mandates mandates;
    private final Clock clock;

    PeriodCalendar(PeriodRepository periods, ReportingPeriods reportingPeriods, Mandates mandates, Clock clock) {
        this.periods = periods;
        this.reportingPeriods = reportingPeriods;
        this.mandates = mandates;
        this.clock = clock;
    }

    /**
     * The next {@code count} periods after the newest one, and any planned one beyond them, the next first. Due days are calendar days
     * without a time zone. A mandate without periods begins with the one that is running today (UTC).
     */
    @PreAuthorize("hasRole('READER')")
    public List<ComingPeriod> coming(Mandate mandate, int count) {
        Map<String, ReportingPeriod> planned =
                periods
                        .findByMandateIdAndStateOrderByFirstDayAscIdAsc(
                                mandate.id().value(), PeriodState.PLANNED)
                        .stream()
                        .map(PeriodEntity::toRecord)
                        .collect(Collectors.toMap(ReportingPeriod::code, Function.identity()));
        MandateRules rules = mandates.rules(mandate);
        Rhythm rhythm = mandate.rhythm();
        Optional<LocalDate> end = reportingPeriods.newest(mandate).map(ReportingPeriod::to);
        Rhythm.Span span = rhythm.containing(
                end.map(day -> day.plusDays(1)).orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        List<ComingPeriod> coming = new ArrayList<>();
        for (int i = 0; i < count || beyond(planned, coming); i++) {
            coming.add(coming(span, Optional.ofNullable(planned.get(span.code())), rules));
            span = rhythm.after(span);
        }
        return List.copyOf(coming);
    }

    /** The due day that follows from the mandate's rules. */
    @PreAuthorize("hasRole('READER')")
    public LocalDate usualDue(Mandate mandate, Rhythm.Span span) {
        return span.to().plusDays(mandates.rules(mandate).dueAfterDays());
    }

    private static ComingPeriod coming(Rhythm.Span span, Optional<ReportingPeriod> planned, MandateRules rules) {
        return planned.map(period -> new ComingPeriod(span, period.due(), true))
                .orElseGet(() -> new ComingPeriod(span, span.to().plusDays(rules.dueAfterDays()), false));
    }

    /** A planned period of the past, skipped meanwhile, does not count: it is not coming any more. */
    private static boolean beyond(Map<String, ReportingPeriod> planned, List<ComingPeriod> coming) {
        LocalDate last =
                coming.isEmpty() ? LocalDate.MIN : coming.getLast().span().to();
        return planned.values().stream().anyMatch(period -> period.from().isAfter(last));
    }
}
