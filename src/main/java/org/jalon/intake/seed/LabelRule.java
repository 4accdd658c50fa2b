package org.jalon.intake.seed;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.framework.Labelled;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.TabularProblems;

/** Labels that begin with a period are those of a title, an annex or a level of the scale. */
final class LabelRule implements SeedRule {

    private static final String TITLE = "title";
    private static final String ANNEX = "annex";
    private static final String STATUS = "status";

    private static final String SUBJECT = "subject";
    private static final String CODE = "code";

    @Override
    public void check(SeedPackage seed, TabularProblems problems) {
        for (SeedRow framework : seed.frameworks()) {
            List<String> levels = seed.levels(framework.text(CODE)).stream()
                    .map(level -> level.text(CODE))
                    .toList();
            for (SeedRow row : seed.labels(framework.text(CODE))) {
                check(row, levels, problems);
            }
        }
    }

    private static void check(SeedRow row, List<String> levels, TabularProblems problems) {
        String subject = row.text(SUBJECT);
        if (!List.of(TITLE, ANNEX, STATUS).contains(subject)) {
            problems.add(row.place(SUBJECT), "seed.label.subject", subject, String.join(", ", TITLE, ANNEX, STATUS));
        } else if (subject.equals(STATUS) && !levels.contains(row.text(CODE))) {
            problems.add(row.place(CODE), "seed.label.level", row.text(CODE), String.join(", ", levels));
        } else if (!subject.equals(STATUS) && row.optional(CODE).isPresent()) {
            problems.add(row.place(CODE), "seed.label.code", row.text(CODE), subject);
        } else {
            Stream.of("label_en", "label_fr").forEach(column -> checkLength(row, column, problems));
        }
    }

    /** What a line names, once this rule has found nothing wrong with it. */
    /** A level has less room than a title. */
    private static void checkLength(SeedRow row, String column, TabularProblems problems) {
        int length = row.text(column).length();
        int longest = thing(row).longest();
        if (length > longest) {
            problems.add(row.place(column), "seed.maxLength", Integer.toString(length), Integer.toString(longest));
        }
    }

    static Labelled thing(SeedRow row) {
        return switch (row.need(SUBJECT)) {
            case TITLE -> new Labelled.Title();
            case ANNEX -> new Labelled.Annex();
            default -> new Labelled.Status(row.need(CODE));
        };
    }
}
