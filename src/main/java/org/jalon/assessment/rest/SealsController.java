package org.jalon.assessment.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.rest.json.SealJson;
import org.jalon.assessment.rest.json.ToSignJson;
import org.jalon.assessment.rest.json.VerificationJson;
import org.jalon.assessment.seal.Seals;
import org.jalon.assessment.seal.Signing;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.Snapshots;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(
        path = "/api/v1/mandates/{mandate}/frameworks/{framework}/periods/{period}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Seals")
class SealsController {

    private final Seals seals;
    private final Signing signing;
    private final ReportingPeriods periods;
    private final Snapshots snapshots;

    SealsController(Seals seals, Signing signing, ReportingPeriods periods, Snapshots snapshots) {
        this.seals = seals;
        this.signing = signing;
        this.periods = periods;
        this.snapshots = snapshots;
    }

    @Schema(name = "SignatureToGive")
    record SignBody(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @Schema(example = "S/2017/811")
            String reportSymbol,

            @Schema(
                    types = {"string", "null"},
                    format = "date")
            @Nullable
            LocalDate reportDate,

            @JsonProperty(required = true)
            @JsonSetter(nulls = Nulls.FAIL)
            @Schema(description = "The digest of GET to-sign, which was looked at")
            String digest,

            @JsonProperty(required = true)
            @JsonSetter(nulls = Nulls.FAIL)
            @Schema(description = "The signer's password, once more")
            String password) {

        /** Without the password, so that no log ever holds one. */
        @Override
        public String toString() {
            return "SignBody[" + reportSymbol + ", " + digest + "]";
        }
    }

    @Schema(name = "Signed")
    record SignedJson(
            @Schema(description = "The state of the period, which is sealed if that was the last signature needed")
            String state,

            List<SealJson> seals) {}

    @GetMapping("/seals")
    @Operation(operationId = "listSeals", summary = "The seals of a table", description = "The newest first.")
    List<SealJson> list(@PathVariable String mandate, @PathVariable String framework, @PathVariable String period) {
        return seals.at(new PeriodAddress(mandate, framework, period)).stream()
                .map(SealJson::of)
                .toList();
    }

    @GetMapping("/verification")
    @Operation(
            operationId = "verifySeal",
            summary = "Compare a seal with what is stored today",
            description = "The newest seal, or the one of the named corrigendum (0 for the period itself).")
    VerificationJson verify(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @RequestParam @Nullable Integer corrigendum) {
        return VerificationJson.of(
                seals.verify(new PeriodAddress(mandate, framework, period), Optional.ofNullable(corrigendum)));
    }

    @GetMapping("/canonical.json")
    @Operation(operationId = "getCanonicalForm", summary = "What was sealed, byte by byte", description = """
                    The canonical form (RFC 8785) of the sealed table: `curl -s … | sha256sum` prints its digest. docs/canonical-form.md describes
                    each member.""")
    byte[] canonical(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @RequestParam @Nullable Integer corrigendum) {
        return seals.canonical(new PeriodAddress(mandate, framework, period), Optional.ofNullable(corrigendum))
                .getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping("/to-sign")
    @Operation(operationId = "getToSign", summary = "What there is to sign", description = """
                    Its digest is what a signature must name. Symbol and date of the report belong to what is signed; without them, those of the newest
                    signature stand for them.""")
    ToSignJson toSign(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @RequestParam @Nullable String reportSymbol,
            @RequestParam @Nullable LocalDate reportDate) {
        return ToSignJson.of(signing.prepare(
                new PeriodAddress(mandate, framework, period),
                Optional.ofNullable(reportSymbol),
                Optional.ofNullable(reportDate)));
    }

    @PostMapping(path = "/signatures", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "sign", summary = "Sign a period in review, or a corrigendum", description = """
                    Every row must be approved. The period is frozen as soon as as many people as the mandate asks for have signed the same digest.
                    Wrong passwords are slowed down as sign-in is.""")
    SignedJson sign(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @RequestBody SignBody body) {
        PeriodAddress address = new PeriodAddress(mandate, framework, period);
        ReportingPeriod signed = signing.sign(
                address,
                new Signing.Signed(
                        body.reportSymbol(), Optional.ofNullable(body.reportDate()), body.digest(), body.password()));
        return snapshots.read(() -> new SignedJson(
                periods.byId(signed.id()).state().code(),
                seals.at(address).stream().map(SealJson::of).toList()));
    }
}
