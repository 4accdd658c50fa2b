package org.jalon.assessment.rest.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.read.IndicatorHistory;
import org.jalon.assessment.rest.json.ContentJson.CitationJson;
import org.jalon.assessment.rest.json.ContentJson.DeadlineJson;
import org.jalon.assessment.rest.json.ContentJson.PartJson;
import org.jalon.framework.Outlines.Wording;

/** Everything that was ever said of an indicator, whole. */
@Schema(name = "History")
public record HistoryJson(
        @Schema(example = "1.1.1") String indicator,

        @Schema(example = "1.1.1", description = "As it is printed now")
        String number,

        @Schema(description = "Its wordings, the first one first")
        List<WordingJson> wordings,

        @Schema(description = "The newest period first; periods in which it had no row are left out")
        List<PeriodHistoryJson> periods) {

    public static HistoryJson of(IndicatorHistory history) {
        return new HistoryJson(
                history.code(),
                history.number(),
                history.wordings().stream().map(WordingJson::of).toList(),
                history.periods().stream().map(PeriodHistoryJson::of).toList());
    }

    /** A wording with the period from which it is valid. */
    @Schema(name = "Wording")
    record WordingJson(@Schema(example = "2017-Q2") String from, String text) {

        static WordingJson of(Wording wording) {
            return new WordingJson(wording.fromPeriod(), wording.text());
        }
    }

    @Schema(name = "PeriodHistory")
    record PeriodHistoryJson(
            @Schema(example = "2017-Q3") String period,

            @Schema(description = "The newest version first")
            List<VersionJson> versions) {

        static PeriodHistoryJson of(IndicatorHistory.PeriodHistory history) {
            return new PeriodHistoryJson(
                    history.period().code(),
                    history.versions().stream().map(VersionJson::of).toList());
        }
    }

    @Schema(name = "Version")
    record VersionJson(
            int version,
            String state,
            WrittenJson written,
            List<PartJson> parts,
            @Schema(types = {"object", "null"}) Optional<DeadlineJson> deadline,
            List<CitationJson> citations,
            @Schema(types = {"string", "null"}) Optional<String> doubt) {

        static VersionJson of(AssessmentVersion version) {
            return new VersionJson(
                    version.number(),
                    version.state().code(),
                    WrittenJson.of(version),
                    PartJson.of(version.content()),
                    DeadlineJson.of(version.content()),
                    CitationJson.of(version.content()),
                    version.content().doubt());
        }
    }
}
