package org.jalon.notice.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jalon.security.MailAddress;
import org.jalon.security.Members;
import org.jalon.security.People;
import org.jalon.security.PersonChange;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.NotFound;
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
class MailController {

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

    private final People people;
    private final Members members;

    MailController(People people, Members members) {
        this.people = people;
        this.members = members;
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
        try {
            members.change(username, PersonChange.ofMail(address), OptionalInt.empty());
        } catch (NotFound e) {
            throw flaw("", "choices.nobody");
        }
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
