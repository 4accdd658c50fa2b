package org.jalon.intake.match;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jalon.intake.column.FileRow;
import org.jalon.intake.column.KnownFramework;

/** Why a row of a file is held for a row of a framework, and whether that is reason enough. */
final class RowKinds {

    /** Beside the same number. */
    private static final double LIKE_WITH_NUMBER = 0.5;

    /** Without it. */
    private static final double LIKE_ALONE = 0.75;

    private final List<FileRow> rows;
    private final KnownFramework known;
    private final Scores scores;
    private final Parents parents;

    RowKinds(List<FileRow> rows, KnownFramework known, Scores scores) {
        this.rows = rows;
        this.known = known;
        this.scores = scores;
        this.parents = new Parents(known);
    }

    MatchKind kind(int at, int element) {
        FileRow row = rows.get(at);
        boolean sameWords = row.text().isEmpty() || scores.alike(at, element) == 1;
        if (scores.sameNumber(at, element)) {
            return sameWords ? MatchKind.SAME : MatchKind.REWORDED;
        }
        String standing = known.rows().get(element).objective().code();
        if (parents.of(row)
                .filter(objective -> !objective.code().equals(standing))
                .isPresent()) {
            return MatchKind.MOVED;
        }
        if (!scores.numberMissing(at, element)) {
            return MatchKind.RENUMBERED;
        }
        return sameWords ? MatchKind.SAME : MatchKind.REWORDED;
    }

    /** {@link Why#WORDS_UNLIKE} is among them where it is not. */
    Set<Why> why(int at, int element) {
        FileRow row = rows.get(at);
        Set<Why> why = EnumSet.noneOf(Why.class);
        boolean sameNumber = scores.sameNumber(at, element);
        why.add(
                sameNumber
                        ? Why.SAME_NUMBER
                        : scores.numberMissing(at, element) ? Why.NUMBER_MISSING : Why.OTHER_NUMBER);
        double alike = scores.alike(at, element);
        if (row.text().isEmpty()) {
            why.add(Why.NO_WORDS);
        } else if (alike == 1) {
            why.add(Why.SAME_WORDS);
        } else if (alike < (sameNumber ? LIKE_WITH_NUMBER : LIKE_ALONE)) {
            why.add(Why.WORDS_UNLIKE);
        } else {
            why.add(Why.OTHER_WORDS);
        }
        return why;
    }
}
