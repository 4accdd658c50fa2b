package org.jalon.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.Snapshot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where everything stands that the signed-in person may see. The number of statements grows with the frameworks, not with their rows. */
@Service
@Snapshot
public class Standings {

    private final Mandates mandates;
    private final Frameworks frameworks;
    private final ReportingPeriods periods;
    private final Overviews overviews;

    Standings(Mandates mandates, Frameworks frameworks, ReportingPeriods periods, Overviews overviews) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.periods = periods;
        this.overviews = overviews;
    }

    /** By mandate and framework, in the order of their codes; a mandate without a framework is one entry. */
    @PreAuthorize("@access.anywhere('READER')")
    public List<Standing> all() {
        return mandates.all().stream().flatMap(this::of).toList();
    }

    private Stream<Standing> of(Mandate mandate) {
        List<Framework> all = frameworks.of(mandate);
        return all.isEmpty()
                ? Stream.of(new Standing(mandate, Optional.empty(), Optional.empty(), Optional.empty()))
                : all.stream()
                        .map(framework -> new Standing(
                                mandate,
                                Optional.of(framework),
                                periods.current(framework.id()),
                                overviews.of(mandate.code(), framework.code(), Optional.empty())));
    }
}
