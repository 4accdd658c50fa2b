package org.jalon.mandate.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.shared.Lang;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/mandates", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Mandates")
class MandatesController {

    private final Mandates mandates;

    MandatesController(Mandates mandates) {
        this.mandates = mandates;
    }

    @GetMapping
    @Operation(
            operationId = "listMandates",
            summary = "All mandates",
            description = "Ordered by their code, which is their part of every other address.")
    List<MandateJson> all(@RequestParam(defaultValue = "en") Lang lang) {
        return mandates.all().stream()
                .map(mandate -> MandateJson.of(mandate, lang))
                .toList();
    }

    /**
     * A mandate as JSON.
     *
     * @param title in the language asked for
     * @param rhythm {@code quarter} or {@code half-year}
     */
    @Schema(name = "Mandate")
    record MandateJson(String code, String title, String originalLanguage, String rhythm) {

        static MandateJson of(Mandate mandate, Lang lang) {
            String rhythm = mandate.rhythm().code();
            return new MandateJson(
                    mandate.code(),
                    mandate.title().in(lang.locale()),
                    mandate.originalLanguage().toLanguageTag(),
                    rhythm);
        }
    }
}
