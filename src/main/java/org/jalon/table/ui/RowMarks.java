package org.jalon.table.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.shared.Words;
import org.jalon.table.AnnexTable;
import org.jalon.table.Difference;
import org.jalon.table.Lateness;
import org.jalon.table.OutlineChanges.OutlineChange;
import org.jalon.table.ui.TableModel.Mark;

/** What a row of the table is marked with, every word in the reader's language. */
record RowMarks(Words words, Locale locale) {

    List<Mark> ofIndicator(OutlineChange change) {
        List<Mark> marks = new ArrayList<>();
        if (change.added()) {
            marks.add(new Mark("change-added", say("mark.row.added"), ""));
        }
        if (change.reworded()) {
            marks.add(new Mark("change-reworded", say("mark.row.reworded"), ""));
        }
        change.number()
                .ifPresent(
                        was -> marks.add(new Mark("change-renumbered", say("mark.row.renumbered", was.printed()), "")));
        change.below().ifPresent(was -> marks.add(new Mark("change-moved", say("mark.row.moved", was.printed()), "")));
        return List.copyOf(marks);
    }

    List<Mark> ofComment(AssessmentContent content, boolean typed, boolean bare) {
        List<Mark> marks = new ArrayList<>();
        if (typed) {
            marks.add(new Mark("typed", say("mark.typed"), ""));
        }
        if (bare) {
            marks.add(new Mark("carried", say("mark.noEvidence"), ""));
        }
        content.doubt().ifPresent(why -> marks.add(new Mark("doubtful", say("mark.doubtful"), why)));
        return List.copyOf(marks);
    }

    List<Mark> ofStatus(AnnexTable table, AnnexTable.Row row) {
        List<Mark> marks = new ArrayList<>();
        if (row.content().isSplit()) {
            marks.add(new Mark("split", say("mark.split"), ""));
        }
        if (row.assessment().state() == EditingState.CARRIED_FORWARD) {
            marks.add(new Mark("carried", say("mark.carried"), ""));
        }
        if (!row.changed().isEmpty() && table.before().isPresent()) {
            marks.add(new Mark(
                    "changed", say("mark.changed", table.before().get().code(), differences(row.changed())), ""));
        }
        return marks;
    }

    private String differences(Set<Difference> changed) {
        return changed.stream()
                .map(difference -> say("difference." + difference.code()))
                .collect(Collectors.joining(", "));
    }

    List<Mark> ofDeadline(AnnexTable.Row row) {
        Lateness lateness = row.judgement().lateness();
        return switch (lateness) {
            case OVERDUE ->
                List.of(new Mark("overdue", say("mark.overdue", row.judgement().daysOverdue()), ""));
            case DUE_THIS_PERIOD -> List.of(new Mark("due", say("lateness.due-this-period"), ""));
            case CANNOT_BE_JUDGED -> List.of(new Mark("unclear", say("lateness.cannot-be-judged"), ""));
            case DONE, NOT_DUE, NO_DEADLINE -> List.of();
        };
    }

    private String say(String key, Object... parameters) {
        return words.get(locale, key, parameters);
    }
}
