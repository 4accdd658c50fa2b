package org.jalon.mandate.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.mandate.timeline.NamedDate;
import org.jalon.mandate.timeline.Outcome;
import org.jalon.mandate.timeline.TimelineEntry;
import org.jalon.mandate.timeline.Votes;

/** An entry of the time line as the API says it. */
@Schema(name = "TimelineEntry")
record EntryJson(
        String key,

        @Schema(description = "As much of the day as is known: 2017-06-30, 2017-06 or 2017")
        String date,

        Optional<LocalDate> dateTo,

        @Schema(description = "Whether the day is a reader's conclusion and not said by the document")
        boolean dateInferred,

        @Schema(description = "council, secretary-general, government, parties or field")
        String lane,

        String body,
        String kind,
        String symbol,
        String title,

        @Schema(description = "Blank where there is nothing to decide")
        String outcome,

        Optional<Integer> inFavour,
        Optional<Integer> against,
        Optional<Integer> abstaining,

        @Schema(description = "How the members voted, or whose account this is")
        String who,

        @Schema(description = "The last day of what was decided; never that of a proposal or of a draft that failed")
        Optional<LocalDate> until,

        @Schema(description = "Further days with their names")
        List<DateJson> dates,

        @Schema(description = "Symbol of the document that says so, or its title where it has none")
        String source,

        String place,
        String quotation,
        String note) {

    @Schema(name = "TimelineDate")
    record DateJson(String name, String date) {

        static DateJson of(NamedDate date) {
            return new DateJson(date.name(), date.date().toString());
        }
    }

    static EntryJson of(TimelineEntry entry, Locale language) {
        return new EntryJson(
                entry.key(),
                entry.date().toString(),
                entry.end(),
                entry.inferred(),
                entry.lane().code(),
                entry.body(),
                entry.kind().code(),
                entry.symbol(),
                entry.title().in(language),
                entry.outcome().map(Outcome::code).orElse(""),
                entry.votes().map(Votes::inFavour),
                entry.votes().map(Votes::against),
                entry.votes().map(Votes::abstaining),
                entry.who(),
                entry.until(),
                entry.dates().stream().map(DateJson::of).toList(),
                entry.source().cited(),
                entry.source().place(),
                entry.source().quotation(),
                entry.note());
    }
}
