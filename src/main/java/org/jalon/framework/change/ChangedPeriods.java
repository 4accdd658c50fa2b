package org.jalon.framework.change;

import java.util.List;
import java.util.Optional;
import org.jalon.framework.Framework;
import org.jalon.framework.SealedWords;
import org.jalon.mandate.PeriodActs;
import org.jalon.mandate.PeriodChanged;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.ActRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** From which periods on a framework may be changed, and those that a change reaches. */
@Component
class ChangedPeriods {

    private final ReportingPeriods periods;
    private final PeriodActs acts;
    private final SealedWords sealed;
    private final ApplicationEventPublisher events;

    ChangedPeriods(ReportingPeriods periods, PeriodActs acts, SealedWords sealed, ApplicationEventPublisher events) {
        this.periods = periods;
        this.acts = acts;
        this.sealed = sealed;
        this.events = events;
    }

    /**
     * What is submitted must not change under the reviewer's eyes, and what is sealed not at all.
     *
     * @throws ActRefused if {@code from} is neither open nor planned, or a later period is sealed
     */
    void check(Framework framework, ReportingPeriod from) {
        if (!from.mandateId().equals(framework.mandateId())) {
            throw new IllegalArgumentException("The period is not one of the framework's mandate");
        }
        PeriodState now = periods.byId(from.id()).state();
        if (now != PeriodState.OPEN && now != PeriodState.PLANNED) {
            throw new ActRefused("refused.framework-period." + now.code(), from.code());
        }
        sealed.keep(from, Optional.empty());
    }

    /**
     * Brings the rows of all periods that the change reaches into line, and then keeps those periods as they are until the transaction ends. Rows come
     * first and periods after them, as everywhere.
     *
     * @throws ActRefused if one of them was sealed at the same moment
     */
    void follow(Framework framework, ReportingPeriod from) {
        List<ReportingPeriod> reached = periods.workedOnFrom(from);
        reached.forEach(period -> events.publishEvent(new ElementsChanged(framework, period)));
        for (ReportingPeriod period : reached) {
            if (acts.hold(period) != period.state()) {
                throw new ActRefused("refused.at-the-same-moment", period.code());
            }
            events.publishEvent(new PeriodChanged(period));
        }
    }
}
