package org.jalon.assessment.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.store.VersionReading;
import org.jalon.framework.ElementId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Snapshot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Why rows came back from the reviewers. */
@Service
@Snapshot
public class Returns {

    private final VersionReading reading;

    Returns(VersionReading reading) {
        this.reading = reading;
    }

    /**
     * The version by which a reviewer returned a row that has not been handed in again since, with its reason: while the officer works on the
     * row, too. Empty if there is none. One statement, however many versions.
     */
    @PreAuthorize("@access.reader({#period, #indicatorId})")
    public Optional<AssessmentVersion> open(ReportingPeriod period, ElementId indicatorId) {
        return open(reading.all(indicatorId).stream()
                .filter(found -> found.periodId().equals(period.id()))
                .map(VersionReading.Found::version)
                .toList());
    }

    /** Goes back from the newest version, past what was undone, to the last time the row changed hands. */
    static Optional<AssessmentVersion> open(List<AssessmentVersion> versions) {
        Map<Integer, AssessmentVersion> byNumber =
                versions.stream().collect(Collectors.toMap(AssessmentVersion::number, Function.identity()));
        Optional<AssessmentVersion> at = versions.stream().max(Comparator.comparingInt(AssessmentVersion::number));
        while (at.isPresent()) {
            AssessmentVersion version = at.get();
            switch (version.act()) {
                case RETURNED -> {
                    return at;
                }
                case SUBMITTED, APPROVED, APPROVED_OWN, ABANDONED, PUBLISHED, CARRIED_FORWARD, ENTERED_LATER -> {
                    return Optional.empty();
                }
                case UNDONE -> at = version.basedOn().map(byNumber::get);
                case EDITED, CONFIRMED, RESTORED -> at = Optional.ofNullable(byNumber.get(version.number() - 1));
            }
        }
        return Optional.empty();
    }
}
