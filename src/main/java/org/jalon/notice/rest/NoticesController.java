package org.jalon.notice.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jalon.notice.Notice;
import org.jalon.notice.NoticeWords;
import org.jalon.notice.Notices;
import org.jalon.shared.ProblemWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "Notices", description = "What the person who asks was told, wants to be told, and how")
class NoticesController {

    private static final int AT_ONCE = 100;

    /** One notice. */
    @Schema(name = "Notice")
    record NoticeJson(
            long id,
            @Schema(description = "UTC") Instant at,

            @Schema(allowableValues = {"opened", "due", "returned", "assigned", "sealed", "mentioned"})
            String kind,

            @Schema(description = "In the language of Accept-Language")
            String text,

            @Schema(types = {"string", "null"}) Optional<String> detail,

            @Schema(description = "Path of the page it is about", example = "/mali/agreement/2017-Q3?row=1.1.1")
            String path,

            @Schema(
                    types = {"string", "null"},
                    description = "When it was read; null if it is new")
            Optional<Instant> readAt,

            @Schema(
                    description = "What became of the mail",
                    allowableValues = {"none", "waiting", "sending", "sent", "refused", "doubt"})
            String mail) {}

    private final Notices notices;
    private final NoticeWords said;
    private final ProblemWords words;

    NoticesController(Notices notices, NoticeWords said, ProblemWords words) {
        this.notices = notices;
        this.said = said;
        this.words = words;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getNotices",
            summary = "One's notices, the newest first",
            description = "At most 100; `before` leads on to older ones.")
    List<NoticeJson> get(
            @Parameter(description = "The id of a notice: only older ones") @RequestParam(required = false) @Nullable
                    Long before) {
        OptionalLong limit = before == null ? OptionalLong.empty() : OptionalLong.of(before);
        return notices.own(limit, AT_ONCE).stream().map(this::json).toList();
    }

    @PutMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "markNoticeRead",
            summary = "Mark a notice as read",
            responses = @ApiResponse(responseCode = "204", description = "It is read"))
    void read(@PathVariable long id) {
        mark(id, true);
    }

    @DeleteMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "markNoticeNew",
            summary = "Mark a notice as new again",
            responses = @ApiResponse(responseCode = "204", description = "It is new"))
    void unread(@PathVariable long id) {
        mark(id, false);
    }

    private void mark(long id, boolean read) {
        if (!notices.mark(id, read)) {
            throw new ErrorResponseException(
                    HttpStatus.NOT_FOUND, words.of(HttpStatus.NOT_FOUND, "no-such-address"), null);
        }
    }

    private NoticeJson json(Notice notice) {
        Locale language = ProblemWords.language();
        return new NoticeJson(
                notice.id(),
                notice.happenedAt(),
                notice.kind().code(),
                said.sentence(notice, language),
                said.detail(notice, language),
                said.path(notice),
                notice.readAt(),
                notice.mail().code());
    }
}
