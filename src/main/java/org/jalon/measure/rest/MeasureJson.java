package org.jalon.measure.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jalon.measure.Measure;
import org.jalon.shared.LocalizedText;

/**
 * A measure as JSON, in both languages.
 *
 * @param observations how many it has
 * @param latest the one that says best how things stand; null if there is none
 */
@Schema(name = "Measure")
public record MeasureJson(
        @Schema(example = "displaced-persons") String code,
        LocalizedText name,
        LocalizedText unit,
        LocalizedText definition,
        @Schema(description = "sum, last or never") String adding,
        String topic,
        String reporter,
        int observations,
        @Schema(types = {"object", "null"}) Optional<ObservationJson> latest) {

    public static MeasureJson of(Measure measure, int observations, Optional<ObservationJson> latest) {
        return new MeasureJson(
                measure.code(),
                measure.name(),
                measure.unit(),
                measure.definition(),
                measure.adding().code(),
                measure.topic(),
                measure.reporter(),
                observations,
                latest);
    }
}
