package org.jalon.table.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.table.Difference;
import org.jalon.table.worklist.Review;

/** What lies before the reviewers. */
@Schema(name = "Review")
record ReviewJson(
        String period,

        @Schema(
                description = "The sealed period that rows are compared with",
                types = {"string", "null"})
        Optional<String> since,

        @Schema(description = "Of all rows of the table, by state")
        Map<String, Integer> states,

        List<GroupJson> groups) {

    @Schema(name = "ReviewGroup")
    record GroupJson(
            @Schema(
                    allowableValues = {
                        "regressed",
                        "advanced",
                        "status-changed",
                        "deadline-moved",
                        "text-only",
                        "no-change",
                        "new"
                    })
            String movement,

            List<RowJson> rows) {}

    @Schema(name = "ReviewRow")
    record RowJson(
            String indicator,

            @Schema(description = "What an approval must name in If-Match")
            int version,

            @Schema(description = "Who wrote its newest version")
            String person,

            @Schema(description = "In what it differs in print")
            List<String> differences,

            @Schema(description = "Whether the person who asks wrote or confirmed it")
            boolean own,

            List<HintJson> hints) {

        static RowJson of(Review.Row row) {
            return new RowJson(
                    row.code(),
                    row.version(),
                    row.row().assessment().newest().personName(),
                    row.differences().stream().map(Difference::code).toList(),
                    row.own(),
                    row.hints().stream().map(HintJson::of).toList());
        }
    }

    static ReviewJson of(Review review) {
        return new ReviewJson(
                review.period().code(),
                review.since().map(ReportingPeriod::code),
                OfficerListJson.counts(review.states()),
                review.groups().stream()
                        .map(group -> new GroupJson(
                                group.movement().code(),
                                group.rows().stream().map(RowJson::of).toList()))
                        .toList());
    }
}
