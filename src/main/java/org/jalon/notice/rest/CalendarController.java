package org.jalon.notice.rest;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jalon.notice.calendar.CalendarFeeds;
import org.jalon.notice.calendar.CalendarFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Calendars under their secret addresses, for calendar programs. To whoever guesses, every address looks the same: there is nothing. */
@RestController
@Hidden
class CalendarController {

    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String ENDING = ".ics";

    private final CalendarFeeds calendars;

    CalendarController(CalendarFeeds calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/calendar/{file}")
    @Nullable
    ResponseEntity<byte[]> calendar(@PathVariable String file, HttpServletRequest request, WebRequest asked) {
        String secret = file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : "";
        return switch (calendars.read(secret, request.getRemoteAddr())) {
            case CalendarFeeds.Answer.Found(CalendarFile found) -> found(found, asked);
            case CalendarFeeds.Answer.Nothing nothing ->
                ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .cacheControl(CacheControl.noStore())
                        .build();
            case CalendarFeeds.Answer.Wait(Duration time) ->
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, time.toSeconds())))
                        .build();
        };
    }

    private static @Nullable ResponseEntity<byte[]> found(CalendarFile file, WebRequest asked) {
        if (asked.checkNotModified("\"" + file.tag() + "\"", file.changedAt().toEpochMilli())) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(ICALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"jalon.ics\"")
                .body(file.content().getBytes(StandardCharsets.UTF_8));
    }
}
