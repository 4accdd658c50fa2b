package org.jalon.table.hint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.shared.text.Folding;
import org.jalon.table.AnnexTable;
import org.jalon.table.Lateness;
import org.jalon.table.Movement;

/**
 * One thing that may be worth a second look. A hint is never a verdict: it blocks nothing, changes nothing, and can be dismissed. Rules know
 * nothing of storage or pages.
 */
public interface HintRule {

    /** Periods with the same words, the one at hand included, from which on 'unchanged' is worth a word. */
    int UNCHANGED_PERIODS = 4;

    /** Moves of a deadline from which on they are worth a word. */
    int MOVES = 3;

    /** How many earlier periods the rules look back. */
    int PERIODS_BACK = 7;

    /**
     * A row with what the rules look at.
     *
     * @param earlier what the periods before said of it, the newest first; periods without such a row are left out
     */
    record Case(
            AnnexTable.Row row,
            StatusScale scale,
            Optional<AssessmentContent> lastSealed,
            List<AssessmentContent> earlier) {

        AssessmentContent content() {
            return row.content();
        }
    }

    HintKind kind();

    boolean applies(Case asked);

    /** All rules, in the order in which hints are shown. */
    List<HintRule> ALL = List.of(
            rule(HintKind.STEP_BACK, HintRule::wentBack),
            rule(HintKind.DONE_BY_COMMENT, HintRule::commentSaysDone),
            rule(HintKind.DEADLINE_PASSED, HintRule::passedWithoutAWord),
            rule(HintKind.DEADLINE_MOVED_OFTEN, HintRule::movedOften),
            rule(HintKind.DONE_WITHOUT_SOURCE, HintRule::doneWithoutSource),
            rule(HintKind.SPLIT_WITHOUT_COMMENT, HintRule::splitWithoutComment),
            rule(HintKind.UNCHANGED, HintRule::unchanged));

    /**
     * Whole phrases only, in the languages that frameworks are written in, folded as {@link Folding} does; 'completed' alone says nothing of
     * all of it. Each begins with its first letters, since whether a word begins is asked of every character and costs more.
     */
    Pattern ALL_DONE = Pattern.compile(
            "(?=[aefhot])\\b(all (?:\\w+ ){0,4}(?:been |are |is )?(?:completed|implemented|done|finished|achieved)"
                    + "|fully (?:completed|implemented|achieved)|has been completed|have been completed"
                    + "|entierement (?:achevee?s?|mise?s? en oeuvre|realisee?s?)|tou(?:s|tes) (?:\\w+ ){0,4}(?:achevee?s|realisee?s)"
                    + "|a ete achevee?|ont ete achevee?s)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    Pattern NOT_DONE = Pattern.compile(
            "(?=[njpry])\\b(not|never|yet to|remains?|partly|partially|pas|jamais|reste|partiellement)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    Pattern ON_TIME = Pattern.compile(
            "(?=[delopr])(deadline|delay|postpon|overdue|late\\b|extended|resched|echeance|retard|reporte|prolong|delai)");

    private static HintRule rule(HintKind kind, Predicate<Case> applies) {
        return new HintRule() {
            @Override
            public HintKind kind() {
                return kind;
            }

            @Override
            public boolean applies(Case asked) {
                return applies.test(asked);
            }
        };
    }

    private static boolean commentSaysDone(Case asked) {
        return asked.content().parts().stream()
                .filter(part -> part.status()
                        .flatMap(asked.scale()::level)
                        .map(level -> !level.done())
                        .orElse(false))
                .flatMap(part -> part.comment().lines().flatMap(line -> List.of(line.split("(?<=[.;!?])\\s")).stream()))
                .map(Folding::of)
                .anyMatch(sentence -> ALL_DONE.matcher(sentence).find()
                        && !NOT_DONE.matcher(sentence).find());
    }

    private static boolean passedWithoutAWord(Case asked) {
        return asked.row().judgement().lateness() == Lateness.OVERDUE
                && asked.content().parts().stream()
                        .noneMatch(part ->
                                ON_TIME.matcher(Folding.of(part.comment())).find());
    }

    private static boolean doneWithoutSource(Case asked) {
        return asked.content().citations().isEmpty()
                && asked.content().parts().stream()
                        .anyMatch(part -> part.status()
                                .flatMap(asked.scale()::level)
                                .map(StatusLevel::done)
                                .orElse(false));
    }

    private static boolean wentBack(Case asked) {
        return asked.lastSealed()
                .map(then -> Movement.of(then, asked.content(), asked.scale()) == Movement.REGRESSED)
                .orElse(false);
    }

    private static boolean unchanged(Case asked) {
        List<AssessmentContent> earlier = asked.earlier();
        return earlier.size() >= UNCHANGED_PERIODS - 1
                && earlier.subList(0, UNCHANGED_PERIODS - 1).stream().allMatch(asked.content()::printsLike);
    }

    private static boolean splitWithoutComment(Case asked) {
        return asked.content().isSplit()
                && asked.content().parts().stream().map(Part::comment).anyMatch(String::isBlank);
    }

    private static boolean movedOften(Case asked) {
        int moves = 0;
        Optional<String> now = words(asked.content());
        for (AssessmentContent before : asked.earlier()) {
            Optional<String> then = words(before);
            if (now.isPresent() && then.isPresent() && !Objects.equals(now, then)) {
                moves++;
            }
            now = then;
        }
        return moves >= MOVES;
    }

    private static Optional<String> words(AssessmentContent content) {
        return content.deadline()
                .map(Deadline::words)
                .map(words -> Folding.of(words).strip());
    }
}
