package org.jalon.shell.ui;

import java.util.List;
import java.util.Optional;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriods;
import org.springframework.stereotype.Component;

/** Where one can go from a page: the framework one is in, and its periods. */
@Component
class Navigation {

    /** Periods beside each page; all of them are on the mandate's page, so that no other page grows with their number. */
    private static final int AT_HAND = 4;

    private final Mandates mandates;
    private final Frameworks frameworks;
    private final ReportingPeriods periods;

    Navigation(Mandates mandates, Frameworks frameworks, ReportingPeriods periods) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.periods = periods;
    }

    /** The framework that the codes of an address name or, where they name none, the first one there is. */
    Optional<ShownFramework> framework(Optional<String> mandateCode, Optional<String> frameworkCode) {
        List<Mandate> all = mandates.all();
        Optional<Mandate> mandate = all.stream()
                .filter(candidate -> mandateCode.equals(Optional.of(candidate.code())))
                .findFirst()
                .or(() -> all.stream().findFirst());
        return mandate.flatMap(found -> framework(found, all, frameworkCode));
    }

    private Optional<ShownFramework> framework(
            Mandate mandate, List<Mandate> mandates, Optional<String> frameworkCode) {
        List<Framework> all = frameworks.of(mandate);
        return all.stream()
                .filter(candidate -> frameworkCode.equals(Optional.of(candidate.code())))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(framework -> new ShownFramework(
                        mandate,
                        framework,
                        all,
                        mandates,
                        periods.newest(framework.id(), AT_HAND),
                        periods.current(framework.id())));
    }
}
