package org.jalon.assessment.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.conversation.ConversationComment;
import org.jalon.assessment.conversation.Conversations;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(
        path =
                "/api/v1/mandates/{mandate}/frameworks/{framework}/periods/{period}/assessments/{indicator}/conversation",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Assessments")
class ConversationController {

    /** One comment, as it is read. */
    @Schema(name = "Comment")
    record CommentJson(
            long id,
            @Schema(description = "UTC") Instant at,
            @Schema(example = "reviewer") String username,

            @Schema(description = "The person's name at that time")
            String person,

            @Schema(example = "@officer, where does it say so?")
            String text,

            @Schema(description = "Usernames of those it called, by name")
            List<String> mentioned) {

        static CommentJson of(ConversationComment comment) {
            return new CommentJson(
                    comment.id().value(),
                    comment.saidAt(),
                    comment.username(),
                    comment.personName(),
                    comment.text(),
                    comment.mentioned().stream().sorted().toList());
        }
    }

    /** What is to be said. */
    @Schema(name = "CommentToSay")
    record CommentBody(
            @JsonProperty(required = true)
            @JsonSetter(nulls = Nulls.FAIL)
            @Schema(
                    description = "Up to 4,000 characters of plain text; @username calls somebody",
                    example = "@officer, where does it say so?")
            String text) {}

    /** What was said, and who was called in vain. */
    @Schema(name = "CommentSaid")
    record SaidJson(
            CommentJson comment,

            @Schema(description = "Names that were called and belong to nobody who can read this")
            List<String> nobody) {}

    private final Conversations conversations;

    ConversationController(Conversations conversations) {
        this.conversations = conversations;
    }

    @GetMapping
    @Operation(
            operationId = "getConversation",
            summary = "The conversation at a row",
            description = "For officers and above. It is internal: no table, file or history carries any of it.")
    List<CommentJson> get(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @PathVariable String indicator) {
        return conversations.at(new AssessmentAddress(mandate, framework, period, indicator)).stream()
                .map(CommentJson::of)
                .toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addComment",
            summary = "Say something in the conversation at a row",
            description = "A comment is never changed and never deleted. Who is called by @username gets a notice.",
            responses = {
                @ApiResponse(responseCode = "201", description = "Said, and on disk"),
                @ApiResponse(responseCode = "422", description = "`invalid-content`: blank or too long")
            })
    SaidJson say(
            @PathVariable String mandate,
            @PathVariable String framework,
            @PathVariable String period,
            @PathVariable String indicator,
            @RequestBody CommentBody body) {
        Conversations.Said said =
                conversations.say(new AssessmentAddress(mandate, framework, period, indicator), body.text());
        return new SaidJson(CommentJson.of(said.comment()), said.nobody());
    }
}
