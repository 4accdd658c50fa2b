package org.jalon.security.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.jalon.security.Invitation;
import org.jalon.security.Member;
import org.jalon.security.Members;
import org.jalon.security.PersonChange;
import org.jalon.security.Usernames;
import org.jalon.shared.IfMatch;
import org.jalon.shared.ProblemWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping(path = "/api/v1/people", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "People")
class PeopleController {

    @Schema(name = "Invitation")
    record InvitationJson(
            @Schema(description = "The address at which they choose a password; told this once")
            String invitation,

            Instant until) {}

    private final Members members;
    private final Clock clock;
    private final ProblemWords words;

    PeopleController(Members members, Clock clock, ProblemWords words) {
        this.members = members;
        this.clock = clock;
        this.words = words;
    }

    @GetMapping
    @Operation(operationId = "listPeople", summary = "Everybody who has or had access (administrators)")
    List<PersonJson> all() {
        return members.all().stream().map(member -> json(member, null)).toList();
    }

    @GetMapping("/{username}")
    @Operation(operationId = "getPerson", summary = "One person (administrators)")
    ResponseEntity<PersonJson> one(@PathVariable String username) {
        return answer(ResponseEntity.ok(), members.byUsername(username), null);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "addPerson",
            summary = "Add a person (administrators)",
            description =
                    "Without a password the answer holds, this once, the address at which they choose one within 72 hours.",
            responses = {
                @ApiResponse(responseCode = "201", description = "Added"),
                @ApiResponse(responseCode = "409", description = "`username-taken`"),
                @ApiResponse(
                        responseCode = "422",
                        description = "`invalid-content`: something cannot be kept, or the password is too easy")
            })
    ResponseEntity<PersonJson> add(@RequestBody PersonBody.NewPersonJson body) {
        Members.Added added = members.add(body.person());
        URI self = URI.create("/api/v1/people/" + Usernames.normal(body.username()));
        return answer(
                ResponseEntity.created(self),
                added.member(),
                added.invitation().map(PeopleController::address).orElse(null));
    }

    @PatchMapping(path = "/{username}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "changePerson",
            summary = "Change name, mail, role or access of a person (administrators)",
            description =
                    "`If-Match` names the version that was read. Another role, or no access, ends their open sessions.",
            responses = {
                @ApiResponse(responseCode = "200", description = "Changed"),
                @ApiResponse(
                        responseCode = "409",
                        description =
                                "`last-administrator`: nobody would be left to add people; `oneself`: nobody ends their own access"),
                @ApiResponse(responseCode = "412", description = "Changed by somebody else since"),
                @ApiResponse(responseCode = "428", description = "`If-Match` is missing")
            })
    ResponseEntity<PersonJson> change(
            @PathVariable String username,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody PersonBody.ChangeJson body) {
        OptionalInt seen = OptionalInt.of(IfMatch.version(ifMatch, words));
        try {
            return answer(ResponseEntity.ok(), members.change(username, body.change(), seen), null);
        } catch (PersonChange.Stale e) {
            throw IfMatch.stale("person-stale", e.now(), e, words);
        }
    }

    @PostMapping("/{username}/invitation")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "invitePerson",
            summary = "Make a link by which a person chooses a password (administrators)",
            description =
                    "Whether they have one or not. It opens once and for 72 hours; the link before opens nothing any more.")
    InvitationJson invite(@PathVariable String username) {
        Invitation invitation = members.invite(username);
        return new InvitationJson(address(invitation), invitation.until());
    }

    @DeleteMapping("/{username}/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "endSessions", summary = "End the open sessions of a person (administrators)")
    void endSessions(@PathVariable String username) {
        members.endSessions(username);
    }

    private ResponseEntity<PersonJson> answer(
            ResponseEntity.BodyBuilder answer, Member member, @Nullable String invitation) {
        // A link to set a password is for whoever asked, and nobody's cache.
        return answer.eTag(IfMatch.tag(member.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(json(member, invitation));
    }

    private PersonJson json(Member member, @Nullable String invitation) {
        return PersonJson.of(member, clock.instant(), IfMatch.tag(member.version()), invitation);
    }

    private static String address(Invitation invitation) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(invitation.path())
                .build()
                .toUriString();
    }
}
