package org.jalon.assessment.ui.framework;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.AssessmentNavigation;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;

/** Which period's framework the page shows: {@code ?period=2017-Q3}; without it, the one that a change would begin with. */
final class FrameworkAddress {

    private static final String PERIOD = "period";

    private FrameworkAddress() {}

    static Optional<String> period(Location location) {
        return location.getQueryParameters().getSingleParameter(PERIOD);
    }

    static void show(UI ui, String mandate, String framework, String period) {
        ui.navigate(
                AssessmentNavigation.framework(mandate, framework).substring(1),
                QueryParameters.simple(Map.of(PERIOD, period)));
    }

    /**
     * The period that is asked for; else the earliest that can be changed, for that is where the next report begins; else the newest.
     *
     * @param periods the newest first, not empty
     */
    static ReportingPeriod chosen(List<ReportingPeriod> periods, Optional<String> asked) {
        return asked.flatMap(code ->
                        periods.stream().filter(one -> one.code().equals(code)).findFirst())
                .or(() ->
                        periods.stream().filter(FrameworkAddress::isChangeable).reduce((later, earlier) -> earlier))
                .orElseGet(periods::getFirst);
    }

    static boolean isChangeable(ReportingPeriod period) {
        return period.state() == PeriodState.OPEN || period.state() == PeriodState.PLANNED;
    }
}
