package org.jalon.export.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jalon.analysis.search.Findings;
import org.jalon.analysis.search.Findings.FoundElement;
import org.jalon.analysis.search.Findings.Hit;
import org.jalon.framework.ElementLevels;

/** What a search found as JSON, element by element. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Findings")
public record FindingsJson(
        String query,

        @Schema(description = "Whether there are more texts than these")
        boolean more,

        @Schema(
                description =
                        "False while many texts are new and not all are taken into the search yet; ask again in a minute")
        boolean complete,

        List<FoundJson> elements) {

    @Schema(name = "FoundElement")
    public record FoundJson(
            @Schema(example = "indicator") String kind,
            @Schema(example = "4.2.1") String code,
            @Schema(example = "4.2.1") String number,
            String wording,
            List<HitJson> hits) {}

    @Schema(name = "Hit")
    public record HitJson(
            @Schema(example = "comment") String kind,

            @Schema(description = "The text in pieces, cut around its first hit where it is long")
            List<PieceJson> text,

            boolean cutBefore,
            boolean cutAfter,

            @Schema(example = "2017-Q2", description = "The first period that said it")
            String from,

            @Schema(example = "2017-Q3", description = "The last one")
            String to,

            @Schema(description = "Whether the newest version of the last period still says it")
            boolean current,

            @Schema(
                    description = "The version of that period that said it; null for a wording",
                    types = {"integer", "null"})
            Optional<Integer> version) {}

    @Schema(name = "Piece")
    public record PieceJson(String text, boolean hit) {}

    public static FindingsJson of(Findings findings) {
        return new FindingsJson(
                findings.query(),
                findings.more(),
                findings.complete(),
                findings.elements().stream()
                        .map(element -> element(element, findings.framework().levels()))
                        .toList());
    }

    private static FoundJson element(FoundElement element, ElementLevels levels) {
        return new FoundJson(
                levels.level(element.level()).code(),
                element.code(),
                element.number().printed(),
                element.wording(),
                element.hits().stream().map(FindingsJson::hit).toList());
    }

    private static HitJson hit(Hit hit) {
        return new HitJson(
                hit.kind().code(),
                hit.text().pieces().stream()
                        .map(piece -> new PieceJson(piece.text(), piece.hit()))
                        .toList(),
                hit.text().cutBefore(),
                hit.text().cutAfter(),
                hit.fromPeriod(),
                hit.toPeriod(),
                hit.current(),
                hit.said().map(Findings.Said::version));
    }
}
