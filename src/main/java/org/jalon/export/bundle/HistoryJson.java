package org.jalon.export.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.read.IndicatorHistory;
import org.jalon.shared.Citation;

/** A version of an assessment, whole, in the history of a framework. */
public record HistoryJson(
        String indicator,
        String period,
        int version,
        Instant recordedAt,
        String person,
        String route,
        String act,
        String state,
        Optional<String> reason,
        Optional<Integer> basedOn,
        List<Part> parts,
        Optional<String> deadline,
        List<Citation> citations,
        Optional<String> doubt) {

    /** All versions of one indicator, the earliest period and version first. */
    public static List<HistoryJson> of(IndicatorHistory history) {
        return history.periods().reversed().stream()
                .flatMap(period -> period.versions().reversed().stream()
                        .map(version -> of(history.code(), period.period().code(), version)))
                .toList();
    }

    static HistoryJson of(String indicator, String period, AssessmentVersion version) {
        return new HistoryJson(
                indicator,
                period,
                version.number(),
                version.recordedAt(),
                version.personName(),
                version.route().code(),
                version.act().code(),
                version.state().code(),
                version.reason(),
                version.basedOn(),
                version.content().parts(),
                version.content().deadline().map(Deadline::words),
                version.content().citations(),
                version.content().doubt());
    }
}
