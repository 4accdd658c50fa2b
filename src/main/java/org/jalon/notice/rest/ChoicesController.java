package org.jalon.notice.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.mandate.Mandates;
import org.jalon.notice.CalendarFeeds;
import org.jalon.notice.Channel;
import org.jalon.notice.NoticeChoice;
import org.jalon.notice.NoticeChoices;
import org.jalon.notice.NoticeKind;
import org.jalon.security.MailAddress;
import org.jalon.security.People;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

    /** Where one's mail goes. */
    @Schema(name = "MailAddress")
    record MailJson(
            @JsonProperty(required = true)
            @Schema(
                    types = {"string", "null"},
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "null stops all mail",
                    example = "officer@example.org")
            @Nullable
            String address) {}

    /** One's calendar. */
    @Schema(name = "Calendar")
    record CalendarJson(
            @Schema(
                    types = {"string", "null"},
                    description = "UTC; null if there is none")
            Optional<Instant> since,

            @Schema(
                    types = {"string", "null"},
                    description = "Its secret path, told once: by the POST that made it")
            Optional<String> path) {}

    private final NoticeChoices choices;
    private final CalendarFeeds calendars;
    private final Mandates mandates;
    private final People people;

    ChoicesController(NoticeChoices choices, CalendarFeeds calendars, Mandates mandates, People people) {
        this.choices = choices;
        this.calendars = calendars;
        this.mandates = mandates;
        this.people = people;
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

    @GetMapping(path = "/mail-address", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "getMailAddress", summary = "Where one's mail goes")
    MailJson mail() {
        return new MailJson(people.ownMail().orElse(null));
    }

    @PutMapping(path = "/mail-address", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "putMailAddress",
            summary = "Say where one's mail goes",
            responses = {
                @ApiResponse(responseCode = "204", description = "Kept"),
                @ApiResponse(responseCode = "422", description = "`invalid-content`: not the form of an address")
            })
    void mail(@RequestBody MailJson body) {
        people.changeOwnMail(checked(body));
    }

    @PutMapping(path = "/people/{username}/mail-address", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "putMailAddressOf",
            summary = "Say where somebody else's mail goes (administrators)",
            responses = {
                @ApiResponse(responseCode = "204", description = "Kept"),
                @ApiResponse(responseCode = "422", description = "`invalid-content`: no such person, or no address")
            })
    void mail(@PathVariable String username, @RequestBody MailJson body) {
        Optional<String> address = checked(body);
        if (people.find(username).isEmpty()) {
            throw flaw("", "choices.nobody");
        }
        people.changeMail(username, address);
    }

    @GetMapping(path = "/calendar", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "getCalendar", summary = "Whether one has a calendar")
    CalendarJson calendar() {
        return new CalendarJson(calendars.since(), Optional.empty());
    }

    @PostMapping(path = "/calendar", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "createCalendar",
            summary = "Make one's calendar, under a new address",
            description = "An older address leads nowhere from then on. The path is told here and never again.",
            responses = @ApiResponse(responseCode = "201", description = "Made"))
    CalendarJson create() {
        String path = calendars.create();
        return new CalendarJson(calendars.since(), Optional.of(path));
    }

    @DeleteMapping("/calendar")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "revokeCalendar",
            summary = "Take one's calendar away",
            responses = @ApiResponse(responseCode = "204", description = "There is none any more"))
    void revoke() {
        calendars.revoke();
    }

    private static Optional<String> checked(MailJson body) {
        Optional<String> address = Optional.ofNullable(body.address());
        if (address.isPresent() && !MailAddress.wellFormed(address.get())) {
            throw flaw("/address", "settings.mail.wrong");
        }
        return address;
    }

    private static FlawedInput flaw(String pointer, String key, Object... parameters) {
        return new FlawedInput(List.of(FlawedInput.Flaw.at(pointer, key, parameters)));
    }
}
