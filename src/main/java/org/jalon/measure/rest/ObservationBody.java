package org.jalon.measure.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.Map;
import org.jalon.measure.ObservationField;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The body of a POST or PUT: a figure, whole. What is not said is blank. */
@JsonIgnoreProperties({"id", "measure", "unit", "version", "recordedAt", "person", "document"})
@Schema(name = "ObservationToWrite")
record ObservationBody(
        @Schema(
                description =
                        "A number, or one as text to keep all its digits; null for 'no figure', which is not zero",
                types = {"number", "string", "null"},
                example = "1250")
        @Nullable
        JsonNode value,

        @JsonAlias("value_to")
        @Schema(
                description = "The upper end of a range",
                types = {"number", "string", "null"})
        @Nullable
        JsonNode valueTo,

        @Schema(description = "As the document prints it", example = "more than 1,250") @Nullable
        String printed,

        @Schema(description = "As printed", example = "more than") @Nullable
        String qualifier,

        @JsonProperty(required = true)
        @JsonSetter(nulls = Nulls.FAIL)
        @Schema(description = "as-at, period, cumulative, change, share or event", example = "as-at")
        String kind,

        @Schema(
                description =
                        "reported (the usual one), comparison, authorized, planned, target, proposed, projected or withdrawn")
        @Nullable
        String role,

        @JsonAlias("as_at") @Schema(description = "2022-12-15, 2022-12 or 2022", example = "2022-12") @Nullable
        String asAt,

        @Schema(example = "2022-10-01") @Nullable String from,
        @Schema(example = "2022-12-31") @Nullable String to,

        @JsonAlias("date_basis") @Schema(description = "stated or inferred; none where there is no date") @Nullable
        String dateBasis,

        @Nullable String area,

        @Schema(example = "region=Mopti; sex=women") @Nullable
        String breakdown,

        @Schema(types = {"number", "string", "null"}) @Nullable
        JsonNode denominator,

        @Nullable String currency,

        @JsonProperty(required = true)
        @JsonSetter(nulls = Nulls.FAIL)
        @Schema(description = "A document of the mandate, by its key or its symbol", example = "S/2017/478")
        String source,

        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "para. 37")
        String place,

        @Schema(description = "The exact words") @Nullable String quotation,
        @Nullable String note,

        @Schema(description = "Why it is revised; a PUT needs one") @Nullable
        String reason) {

    Map<ObservationField, String> words() {
        Map<ObservationField, String> words = new EnumMap<>(ObservationField.class);
        words.put(ObservationField.VALUE, number(value));
        words.put(ObservationField.VALUE_TO, number(valueTo));
        words.put(ObservationField.PRINTED, text(printed));
        words.put(ObservationField.QUALIFIER, text(qualifier));
        words.put(ObservationField.KIND, kind);
        words.put(ObservationField.ROLE, text(role));
        words.put(ObservationField.AS_AT, text(asAt));
        words.put(ObservationField.FROM, text(from));
        words.put(ObservationField.TO, text(to));
        words.put(ObservationField.DATE_BASIS, text(dateBasis));
        words.put(ObservationField.AREA, text(area));
        words.put(ObservationField.BREAKDOWN, text(breakdown));
        words.put(ObservationField.DENOMINATOR, number(denominator));
        words.put(ObservationField.CURRENCY, text(currency));
        words.put(ObservationField.SOURCE, source);
        words.put(ObservationField.PLACE, place);
        words.put(ObservationField.QUOTATION, text(quotation));
        words.put(ObservationField.NOTE, text(note));
        return words;
    }

    String why() {
        return text(reason);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The digits as they came in, as far as a number of JSON has any: what is too large is told by whoever reads it. */
    private static String number(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return "";
        }
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isNumber() && Double.isFinite(node.asDouble()) && Math.abs(node.asDouble()) < 1e18) {
            return node.decimalValue().toPlainString();
        }
        return node.toString().replace("\"", "");
    }
}
