package org.jalon.framework.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.StatusLevel;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.Lang;
import org.jalon.shared.Snapshot;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/mandates/{mandate}/frameworks", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Frameworks")
class FrameworksController {

    private final Mandates mandates;
    private final Frameworks frameworks;
    private final ReportingPeriods periods;

    FrameworksController(Mandates mandates, Frameworks frameworks, ReportingPeriods periods) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.periods = periods;
    }

    @Snapshot
    @GetMapping
    @Operation(
            operationId = "listFrameworks",
            summary = "The frameworks of a mandate",
            description = "Each with its own status scale, the most advanced level first.")
    List<FrameworkJson> of(@PathVariable String mandate, @RequestParam(defaultValue = "en") Lang lang) {
        return frameworks.of(mandates.byCode(mandate)).stream()
                .map(framework -> FrameworkJson.of(framework, lang))
                .toList();
    }

    @Snapshot
    @GetMapping("/{framework}/periods")
    @Operation(
            operationId = "listPeriods",
            summary = "The reporting periods of a framework",
            description = "The newest first.")
    List<PeriodJson> periods(@PathVariable String mandate, @PathVariable String framework) {
        Mandate found = mandates.byCode(mandate);
        return periods.of(frameworks.byCode(found, framework).id()).stream()
                .map(PeriodJson::of)
                .toList();
    }

    @Schema(name = "Framework")
    record FrameworkJson(
            String code,
            String title,
            String language,
            String originalLanguage,
            String annex,
            String source,
            List<LevelJson> scale) {

        static FrameworkJson of(Framework framework, Lang lang) {
            return new FrameworkJson(
                    framework.code(),
                    framework.title().in(lang.locale()),
                    framework.language().toLanguageTag(),
                    framework.originalLanguage().toLanguageTag(),
                    framework.annex(),
                    framework.source().place(),
                    framework.scale().levels().stream()
                            .map(level -> LevelJson.of(level, lang))
                            .toList());
        }
    }

    @Schema(name = "FrameworkLevel")
    record LevelJson(String code, String label, String symbol, String colour, boolean done) {

        static LevelJson of(StatusLevel level, Lang lang) {
            return new LevelJson(
                    level.code(), level.label().in(lang.locale()), level.symbol(), level.colour(), level.done());
        }
    }

    @Schema(name = "Period")
    record PeriodJson(
            String code,
            String label,
            LocalDate from,
            LocalDate to,
            LocalDate due,
            String state,
            Optional<String> reportSymbol,
            Optional<LocalDate> reportDate) {

        static PeriodJson of(ReportingPeriod period) {
            return new PeriodJson(
                    period.code(),
                    period.label(),
                    period.from(),
                    period.to(),
                    period.due(),
                    period.state().code(),
                    period.reportSymbol(),
                    period.reportDate());
        }
    }
}
