package org.jalon.measure.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jalon.measure.DocumentNames;
import org.jalon.measure.ObservationId;
import org.jalon.measure.check.Finding;
import org.jalon.shared.LocalizedText;

/**
 * Something printed that does not add up, as JSON. Both figures stay.
 *
 * @param printed the figure that the others contradict
 * @param expected what it would have to be
 * @param terms what it was computed from
 */
@Schema(name = "Finding")
public record FindingJson(
        @Schema(
                description =
                        "parts-exceed, parts-fall-short, share, shares-fall-short, change, part-exceeds, total, outside, differs, not-more,"
                                + " not-less, not-largest or no-average")
        String kind,

        LocalizedText subject,
        String detail,
        @Schema(types = {"string", "null"}) Optional<String> measure,
        TermJson printed,
        BigDecimal expected,
        List<TermJson> terms,
        String source,
        String document,
        String place,
        String quotation) {

    /** A figure as it is printed. */
    @Schema(name = "FindingTerm")
    record TermJson(
            String label,
            BigDecimal value,
            String words,
            @Schema(types = {"integer", "null"}) Optional<Long> observation) {

        static TermJson of(Finding.Term term) {
            return new TermJson(
                    term.label(), term.value(), term.words(), term.observation().map(ObservationId::value));
        }
    }

    public static FindingJson of(Finding finding, DocumentNames names) {
        return new FindingJson(
                finding.kind().code(),
                finding.subject(),
                finding.detail(),
                finding.measure(),
                TermJson.of(finding.printed()),
                finding.expected(),
                finding.terms().stream().map(TermJson::of).toList(),
                names.code(finding.source().document()),
                names.key(finding.source().document()),
                finding.source().place(),
                finding.source().quotation());
    }
}
