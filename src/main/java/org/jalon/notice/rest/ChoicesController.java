package org.jalon.notice.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jalon.mandate.Mandates;
import org.jalon.notice.Channel;
import org.jalon.notice.NoticeChoice;
import org.jalon.notice.NoticeChoices;
import org.jalon.notice.NoticeKind;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Notices")
class ChoicesController {

    /** How one is told of one kind of thing. */
    @Schema(name = "NoticeChoice")
    record ChoiceJson(
            @JsonProperty(required = true)
            @JsonSetter(nulls = Nulls.FAIL)
            @Schema(allowableValues = {"opened", "due", "returned", "assigned", "sealed", "mentioned"})
            String kind,

            @JsonProperty(required = true)
            @JsonSetter(nulls = Nulls.FAIL)
            @Schema(allowableValues = {"off", "app", "app-and-mail"})
            String channel,

            @Schema(
                    types = {"integer", "null"},
                    description = "Days before a period is due, 1 to 90; for `due` only")
            @Nullable
            Integer days) {}

    private final NoticeChoices choices;
    private final Mandates mandates;

    ChoicesController(NoticeChoices choices, Mandates mandates) {
        this.choices = choices;
        this.mandates = mandates;
    }

    @Snapshot
    @GetMapping(path = "/mandates/{mandate}/notice-choices", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "getNoticeChoices", summary = "What one wants to be told of a mandate")
    List<ChoiceJson> get(@PathVariable String mandate) {
        return choices.of(mandates.byCode(mandate)).stream()
                .map(choice -> new ChoiceJson(
                        choice.kind().code(),
                        choice.channel().code(),
                        choice.kind() == NoticeKind.DUE ? choice.days() : null))
                .toList();
    }

    @PutMapping(path = "/mandates/{mandate}/notice-choices", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "putNoticeChoice",
            summary = "Choose how one is told of one kind of thing",
            responses = {
                @ApiResponse(responseCode = "204", description = "Kept; it holds for what happens from now on"),
                @ApiResponse(responseCode = "422", description = "`invalid-content`")
            })
    void put(@PathVariable String mandate, @RequestBody ChoiceJson body) {
        NoticeKind kind = Arrays.stream(NoticeKind.values())
                .filter(known -> known.code().equals(body.kind().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> flaw("/kind", "choices.kind"));
        Channel channel = Channel.ofCode(body.channel()).orElseThrow(() -> flaw("/channel", "choices.channel"));
        int days = body.days() == null ? 0 : body.days();
        if (kind == NoticeKind.DUE ? days < 1 || days > NoticeChoices.MOST_DAYS : days != 0) {
            throw flaw("/days", "choices.days", NoticeChoices.MOST_DAYS);
        }
        choices.choose(mandates.byCode(mandate), new NoticeChoice(kind, channel, days));
    }

    private static FlawedInput flaw(String pointer, String key, Object... parameters) {
        return new FlawedInput(List.of(FlawedInput.Flaw.at(pointer, key, parameters)));
    }
}
