package org.jalon.mandate.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.mandate.timeline.EventDate;
import org.jalon.mandate.timeline.EventKind;
import org.jalon.mandate.timeline.EventSource;
import org.jalon.mandate.timeline.Lane;
import org.jalon.mandate.timeline.NamedDate;
import org.jalon.mandate.timeline.Outcome;
import org.jalon.mandate.timeline.TimelineEntry;
import org.jalon.mandate.timeline.Votes;
import org.jalon.shared.Days;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jalon.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What somebody adds to the time line. */
@Schema(name = "TimelineEntryToAdd")
record EntryBody(
        @Schema(description = "Short stable name; without it, one is made of kind and date") @Nullable
        String key,

        @Schema(description = "2017-06-30, 2017-06 or 2017", example = "2017-06-30") @Nullable
        String date,

        @JsonAlias("date_to") @Nullable String dateTo,

        @JsonAlias("date_inferred") @Nullable Boolean dateInferred,

        @Schema(description = "council, secretary-general, government, parties or field; without it, council") @Nullable
        String lane,

        @Nullable String body,
        @Schema(example = "resolution") @Nullable String kind,
        @Nullable String symbol,

        @Schema(description = "In both languages, where they are not told apart") @Nullable
        String title,

        @JsonAlias("title_en") @Nullable String titleEn,
        @JsonAlias("title_fr") @Nullable String titleFr,
        @Nullable String outcome,
        @JsonAlias("in_favour") @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstaining,
        @Nullable String who,
        @Nullable String until,

        @Schema(description = "Further days with their names", example = "cessation=2023-07-01") @Nullable
        String dates,

        @Schema(description = "Key, symbol or title of a document of the mandate") @Nullable
        String source,

        @Nullable String place,
        @Nullable String quotation,
        @Nullable String note) {

    /** @throws FlawedInput with all that cannot be read */
    TimelineEntry entry() {
        List<Flaw> flaws = new ArrayList<>();
        Optional<EventDate> when = read("/date", date, EventDate::parse, flaws);
        if (when.isEmpty() && text(date).isEmpty()) {
            flaws.add(Flaw.at("/date", "timeline.flaw.missing"));
        }
        Optional<EventKind> what = code("/kind", kind, EventKind::ofCode, EventKind.values(), flaws);
        if (text(kind).isEmpty()) {
            flaws.add(Flaw.at("/kind", "timeline.flaw.missing"));
        }
        Optional<Lane> whose = code("/lane", lane, Lane::ofCode, Lane.values(), flaws);
        Optional<Outcome> result = code("/outcome", outcome, Outcome::ofCode, Outcome.values(), flaws);
        String english = text(titleEn).isEmpty() ? text(title) : text(titleEn);
        String french = text(titleFr).isEmpty() ? english : text(titleFr);
        if (english.isEmpty()) {
            flaws.add(Flaw.at("/title", "timeline.flaw.missing"));
        }
        var last = read("/dateTo", dateTo, Days::parse, flaws);
        var end = read("/until", until, Days::parse, flaws);
        List<NamedDate> further = read("/dates", dates, NamedDate::parse, flaws).orElse(List.of());
        Optional<Votes> votes = votes(flaws);
        if (!flaws.isEmpty()) {
            throw new FlawedInput(flaws);
        }
        return new TimelineEntry(
                text(key),
                when.orElseThrow(),
                last,
                Boolean.TRUE.equals(dateInferred),
                whose.orElse(Lane.COUNCIL),
                text(body),
                what.orElseThrow(),
                text(symbol),
                new LocalizedText(english, french),
                result,
                votes,
                text(who),
                end,
                further,
                new EventSource(text(source), "", text(place), text(quotation)),
                text(note));
    }

    /** Three numbers or none. */
    private Optional<Votes> votes(List<Flaw> flaws) {
        long given = Stream.of(inFavour, against, abstaining)
                .map(Optional::ofNullable)
                .filter(Optional::isPresent)
                .count();
        if (given == 0) {
            return Optional.empty();
        }
        if (inFavour == null || against == null || abstaining == null) {
            flaws.add(Flaw.at("/inFavour", "timeline.flaw.votes"));
            return Optional.empty();
        }
        return Optional.of(new Votes(inFavour, against, abstaining));
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }

    private static <T> Optional<T> read(
            String pointer, @Nullable String given, Function<String, T> reading, List<Flaw> flaws) {
        if (text(given).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text(given)));
        } catch (DateTimeException e) {
            flaws.add(Flaw.at(pointer, "timeline.flaw.date", text(given)));
            return Optional.empty();
        }
    }

    private static <T extends Enum<T>> Optional<T> code(
            String pointer, @Nullable String given, Function<String, Optional<T>> reading, T[] all, List<Flaw> flaws) {
        Optional<T> found = reading.apply(text(given));
        if (found.isEmpty() && !text(given).isEmpty()) {
            flaws.add(Flaw.at(
                    pointer,
                    "timeline.flaw.code",
                    text(given),
                    Stream.of(all)
                            .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .collect(Collectors.joining(", "))));
        }
        return found;
    }
}
