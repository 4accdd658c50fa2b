package org.jalon.measure.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jalon.measure.DocumentNames;
import org.jalon.measure.FigureDay;
import org.jalon.measure.Measure;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationContent;
import org.jalon.measure.ObservationVersion;
import org.jalon.shared.Lang;

/**
 * A figure as JSON: as printed and as read.
 *
 * @param value null for 'no figure'
 * @param source the document's symbol or, where it has none, its short name
 * @param document its name in addresses
 */
@Schema(name = "Observation")
public record ObservationJson(
        long id,
        String measure,
        String unit,
        int version,
        @Schema(types = {"number", "null"}) Optional<BigDecimal> value,
        @Schema(types = {"number", "null"}) Optional<BigDecimal> valueTo,
        String printed,
        String qualifier,
        String kind,
        String role,
        @Schema(types = {"string", "null"}) Optional<String> asAt,
        @Schema(types = {"string", "null"}) Optional<String> from,
        @Schema(types = {"string", "null"}) Optional<String> to,
        String dateBasis,
        String area,
        String breakdown,
        String denominator,
        String currency,
        String source,
        String document,
        String place,
        String quotation,
        String note,
        Instant recordedAt,
        String person) {

    public static ObservationJson of(Measure measure, Observation observation, DocumentNames names, Lang lang) {
        ObservationContent content = observation.content();
        return new ObservationJson(
                observation.id().value(),
                measure.code(),
                measure.unit().in(lang.locale()),
                observation.version(),
                content.figure().value(),
                content.figure().valueTo(),
                content.figure().printed(),
                content.figure().qualifier(),
                content.kind().code(),
                content.role().code(),
                content.when().asAt().map(FigureDay::text),
                content.when().from().map(FigureDay::text),
                content.when().to().map(FigureDay::text),
                content.when().basis().code(),
                content.subject().area(),
                content.subject().breakdown(),
                content.subject().denominator(),
                content.subject().currency(),
                names.code(content.source().document()),
                names.key(content.source().document()),
                content.source().place(),
                content.source().quotation(),
                content.note(),
                observation.recordedAt(),
                observation.personName());
    }

    /** One version of a figure. */
    @Schema(name = "ObservationVersion")
    record VersionJson(
            @Schema(description = "Why; blank for the first one")
            String reason,

            ObservationJson observation) {

        static VersionJson of(
                Measure measure, Observation now, ObservationVersion version, DocumentNames names, Lang lang) {
            Observation then = new Observation(
                    now.id(),
                    now.measureId(),
                    version.number(),
                    version.content(),
                    version.recordedAt(),
                    version.personName());
            return new VersionJson(version.reason(), of(measure, then, names, lang));
        }

        private static ObservationJson of(Measure measure, Observation then, DocumentNames names, Lang lang) {
            return ObservationJson.of(measure, then, names, lang);
        }
    }
}
