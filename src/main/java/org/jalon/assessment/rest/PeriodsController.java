package org.jalon.assessment.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.period.Corrigenda;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.rest.json.ComingPeriodJson;
import org.jalon.assessment.rest.json.PeriodDetailJson;
import org.jalon.framework.Frameworks;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.PeriodActs;
import org.jalon.mandate.PeriodCalendar;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.Snapshot;
import org.jalon.shared.Snapshots;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/mandates/{mandate}/frameworks/{framework}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Periods")
class PeriodsController {

    private static final int SHOWN = 8;

    private final Mandates mandates;
    private final Frameworks frameworks;
    private final ReportingPeriods periods;
    private final PeriodCalendar calendar;
    private final PeriodActs acts;
    private final PeriodWorkflow life;
    private final Corrigenda corrigenda;
    private final Snapshots snapshots;

    PeriodsController(
            Mandates mandates,
            Frameworks frameworks,
            ReportingPeriods periods,
            PeriodCalendar calendar,
            PeriodActs acts,
            PeriodWorkflow life,
            Corrigenda corrigenda,
            Snapshots snapshots) {
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.periods = periods;
        this.calendar = calendar;
        this.acts = acts;
        this.life = life;
        this.corrigenda = corrigenda;
        this.snapshots = snapshots;
    }

    @Schema(name = "DueDay")
    record DueBody(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            LocalDate due,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String reason) {}

    @Schema(name = "PeriodTransition")
    record TransitionBody(
            @JsonProperty(required = true)
            @JsonSetter(nulls = Nulls.FAIL)
            @Schema(allowableValues = {"in-review", "open", "correcting", "sealed"})
            String to,

            @Schema(
                    description = "Needed for all but in-review; kept",
                    types = {"string", "null"})
            @Nullable
            String reason) {}

    @Snapshot
    @GetMapping("/calendar")
    @Operation(
            operationId = "getCalendar",
            summary = "The coming periods with their due days",
            description =
                    "In the rhythm of the framework, by default that of its mandate; the next first. What opens a period may take its days and code from here.")
    List<ComingPeriodJson> calendar(@PathVariable String mandate, @PathVariable String framework) {
        Mandate found = mandates.byCode(mandate);
        return calendar.coming(found, frameworks.byCode(found, framework).id(), SHOWN).stream()
                .map(ComingPeriodJson::of)
                .toList();
    }

    @Snapshot
    @GetMapping("/periods/{period}")
    @Operation(operationId = "getPeriod", summary = "A period and what was done to it")
    PeriodDetailJson get(@PathVariable String mandate, @PathVariable String framework, @PathVariable String period) {
        return detail(periods.byCode(
                frameworks.byCode(mandates.byCode(mandate), framework).id(), period));
    }

    @PostMapping(path = "/periods", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "openPeriod", summary = "Open a period", description = """
                    Every row is carried forward from the nearest period before it, not yet confirmed by anyone. Late, with periods skipped, or before
                    periods that are there already: those stay as they are. Without `from` and `to` the code is one of the framework's rhythm. No day may be
                    another period's. Needs the role of an administrator.""")
    PeriodDetailJson open(@PathVariable String mandate, @PathVariable String framework, @RequestBody OpenBody body) {
        return changed(life.open(new PeriodAddress(mandate, framework, body.code()), Optional.of(body.days())));
    }

    @PutMapping(path = "/periods/{period}/due", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "putDueDay",
            summary = "Move the due day of a coming or running period",
            description = "With a reason that is kept. Needs the role of an administrator.")
    PeriodDetailJson due(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @RequestBody DueBody body) {
        return changed(life.moveDue(new PeriodAddress(mandate, framework, period), body.due(), body.reason()));
    }

    @PostMapping(path = "/periods/{period}/transitions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "postTransition",
            summary = "Begin or end the review, begin or abandon a corrigendum",
            description = """
                    A period is sealed by its signatures and by nothing else; `sealed` abandons the corrigendum that is being prepared, as long as
                    nobody has signed it: every row says again what was sealed last. Needs the role of a reviewer.""")
    PeriodDetailJson move(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @RequestBody TransitionBody body) {
        PeriodAddress at = new PeriodAddress(mandate, framework, period);
        String reason = body.reason() == null ? "" : body.reason();
        return changed(
                switch (body.to()) {
                    case "in-review" -> life.beginReview(at);
                    case "open" -> life.endReview(at, reason);
                    case "correcting" -> life.beginCorrigendum(at, reason);
                    case "sealed" -> corrigenda.abandon(at, reason, Route.API);
                    default -> throw new FlawedInput(List.of(Flaw.at("/to", "body.unknownTransition", body.to())));
                });
    }

    /** As it is by now, with all that was done to it: somebody else may have gone on. */
    private PeriodDetailJson changed(ReportingPeriod period) {
        return snapshots.read(() -> detail(periods.byId(period.id())));
    }

    private PeriodDetailJson detail(ReportingPeriod period) {
        return PeriodDetailJson.of(period, acts.of(period));
    }
}
