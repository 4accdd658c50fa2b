package org.jalon.table.ui.reviewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.EditingState;
import org.jalon.framework.StatusScale;
import org.jalon.shared.Words;
import org.jalon.table.Lateness;
import org.jalon.table.Movement;
import org.jalon.table.TableNavigation;
import org.jalon.table.hint.Hint;
import org.jalon.table.ui.ContentDifference;
import org.jalon.table.ui.ContentDifference.Segment;
import org.jalon.table.ui.TableModel.Mark;
import org.jalon.table.ui.TableModel.SymbolModel;
import org.jalon.table.worklist.Review;

/** A review as {@code review-list.ts} draws it, every word in the reader's language. Free of components, made with {@code new}. */
final class ReviewModel {

    record Model(String caption, Labels labels, String textLanguage, String keeper, List<GroupModel> groups) {}

    record Labels(
            String indicator,
            String state,
            String changed,
            String acts,
            String approve,
            String giveBack,
            String undo,
            String reason,
            String send,
            String cancel,
            String escape,
            String same,
            String sources) {}

    /** @param approveAll with {@code #} in place of how many there are */
    record GroupModel(String code, String title, String approveAll, List<RowModel> rows) {}

    /**
     * @param before the statuses of the sealed side; empty if they are those of {@code after}, or if it has no row
     * @param by who did the last act, and {@code at} when
     * @param own why this person cannot approve it; empty if they can
     * @param approvable and {@code returnable}: what the buttons offer
     */
    record RowModel(
            String code,
            String number,
            String text,
            String href,
            String open,
            String by,
            String at,
            List<SymbolModel> before,
            List<SymbolModel> after,
            List<Segment> deadline,
            List<Mark> marks,
            List<List<Segment>> comments,
            List<Segment> sources,
            String own,
            boolean approvable,
            boolean returnable) {}

    private final Words words;
    private final Locale locale;
    private final ContentDifference difference;

    ReviewModel(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
        this.difference = new ContentDifference(words, locale);
    }

    /**
     * @param only the group to be shown; empty for all
     * @param ownAllowed whether the mandate lets people approve what they wrote
     * @param keeper under which name the browser keeps reasons that are typed and not sent
     * @param typed the codes of rows at which the reviewer has typed something that is not saved
     */
    Model of(Review review, Optional<Movement> only, boolean ownAllowed, String keeper, Set<String> typed) {
        return new Model(
                say("review.caption", review.period().label()),
                labels(review),
                review.framework().language().toLanguageTag(),
                keeper,
                review.groups().stream()
                        .filter(group -> only.map(group.movement()::equals).orElse(true))
                        .map(group -> group(review, group, ownAllowed, typed))
                        .toList());
    }

    private Labels labels(Review review) {
        String since = review.since()
                .map(period -> period.reportSymbol().orElse(period.label()))
                .orElse("");
        return new Labels(
                say("review.indicator"),
                say("table.status"),
                since.isEmpty() ? say("review.changed.first") : say("review.changed", since),
                say("review.acts"),
                say("review.approve"),
                say("review.return"),
                say("panel.undo"),
                say("review.reason", "#"),
                say("review.send"),
                say("review.cancel"),
                say("key.escape"),
                say("review.same"),
                say("panel.citations"));
    }

    private GroupModel group(Review review, Review.Group group, boolean ownAllowed, Set<String> typed) {
        List<RowModel> rows = group.rows().stream()
                .map(row -> row(review, row, ownAllowed, typed.contains(row.code())))
                .toList();
        return new GroupModel(
                group.movement().code(),
                say("movement." + group.movement().code()),
                say("review.approveGroup", "#"),
                rows);
    }

    private RowModel row(Review review, Review.Row row, boolean ownAllowed, boolean typed) {
        Optional<AssessmentContent> then = row.then();
        Optional<AssessmentContent> now = Optional.of(row.row().content());
        StatusScale scale = review.framework().scale();
        List<SymbolModel> old = difference.statuses(scale, then);
        List<SymbolModel> said = difference.statuses(scale, now);
        String sourcesThen = ContentDifference.sources(then);
        String sourcesNow = ContentDifference.sources(now);
        boolean submitted = row.row().assessment().state() == EditingState.SUBMITTED;
        boolean mine = row.own() && !ownAllowed && submitted;
        AssessmentVersion newest = row.row().assessment().newest();
        return new RowModel(
                row.code(),
                row.number(),
                row.row().indicator().text(),
                href(review, row),
                say("table.open", row.number()),
                say("review.by." + newest.state().code(), newest.personName()),
                newest.recordedAt().toString(),
                old.equals(said) ? List.of() : old,
                said,
                ContentDifference.segments(ContentDifference.deadline(then), ContentDifference.deadline(now)),
                marks(row, typed),
                ContentDifference.comments(then, now),
                sourcesThen.equals(sourcesNow) ? List.of() : ContentDifference.segments(sourcesThen, sourcesNow),
                mine ? say("review.own") : row.own() && submitted ? say("review.ownAllowed") : "",
                submitted && !mine,
                !review.period().isSealed());
    }

    private static String href(Review review, Review.Row row) {
        return TableNavigation.row(
                review.mandate().code(),
                review.framework().code(),
                review.period().code(),
                row.code());
    }

    private List<Mark> marks(Review.Row row, boolean typed) {
        List<Mark> marks = new ArrayList<>();
        if (typed) {
            marks.add(new Mark("typed", say("mark.typed"), ""));
        }
        Lateness lateness = row.row().judgement().lateness();
        if (lateness == Lateness.OVERDUE) {
            marks.add(new Mark(
                    "overdue", say("mark.overdue", row.row().judgement().daysOverdue()), ""));
        }
        if (row.row().content().isSplit()) {
            marks.add(new Mark("split", say("mark.split"), ""));
        }
        hints(row).forEach(marks::add);
        return marks;
    }

    private Stream<Mark> hints(Review.Row row) {
        return row.hints().stream().map(Hint::kind).map(kind -> new Mark("hint", say("hint." + kind.code()), ""));
    }

    private String say(String key, Object... parameters) {
        return words.get(locale, key, parameters);
    }
}
