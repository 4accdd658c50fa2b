package org.jalon.notice.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import org.jalon.notice.calendar.CalendarFeeds;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Notices")
class OwnCalendarController {

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

    private final CalendarFeeds calendars;

    OwnCalendarController(CalendarFeeds calendars) {
        this.calendars = calendars;
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
}
