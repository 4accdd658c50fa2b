package org.jalon.assessment.period;

import java.util.Optional;
import org.jalon.assessment.PeriodAddress;
import org.jalon.framework.Framework;
import org.jalon.mandate.ComingPeriod;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.PeriodCalendar;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.Rhythm;
import org.jalon.shared.NotFound;
import org.springframework.stereotype.Component;

/** Which days a period covers for which nobody gave any. */
@Component
class PeriodSpans {

    /** As many coming periods as the calendar shows at most. */
    private static final int FORESEEN = 8;

    private final Mandates mandates;
    private final PeriodCalendar calendar;

    PeriodSpans(Mandates mandates, PeriodCalendar calendar) {
        this.mandates = mandates;
        this.calendar = calendar;
    }

    /**
     * The days of a period that is there already, of one that comes next, or of any whose code the rhythm knows.
     *
     * @throws NotFound if the calendar has no days for the code
     */
    Rhythm.Span of(Framework framework, Optional<ReportingPeriod> there, PeriodAddress at) {
        return there.map(period -> new Rhythm.Span(period.code(), period.from(), period.to()))
                .or(() -> calendar.coming(mandates.byCode(at.mandate()), framework.id(), FORESEEN).stream()
                        .map(ComingPeriod::span)
                        .filter(span -> span.code().equals(at.period()))
                        .findFirst())
                .or(() -> calendar.rhythm(framework.id()).spanOf(at.period()))
                .orElseThrow(() -> new NotFound(NotFound.Kind.PERIOD, at.period()));
    }
}
