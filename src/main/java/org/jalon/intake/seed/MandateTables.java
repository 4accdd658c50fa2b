package org.jalon.intake.seed;

import java.util.List;
import java.util.Set;
import org.jalon.framework.ElementLevels.ElementLevel;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.mandate.PeriodCode;

/** What is read of a mandate and its frameworks, with the greatest length of each text: that of its place in the database. */
final class MandateTables {

    static final String LABELS = "labels";

    static final List<SeedTable> ALL = List.of(
            SeedTable.named("mandate")
                    .with("code", 40)
                    .with("title_en", 400)
                    .with("title_fr", 400)
                    .with("original_language", 8)
                    .with("rhythm", SeedTable.ANY),
            SeedTable.named("documents")
                    .with("key", 80)
                    .with("symbol", 80)
                    .with("title", 400)
                    .with("published", SeedTable.ANY)
                    .with("note", 2_000)
                    .withOptional("contents", SeedTable.ANY)
                    .withOptional("language", 8)
                    .withOptional("kind", 40)
                    .withOptional("link", 500),
            SeedTable.named("decisions")
                    .with("symbol", 80)
                    .with("adopted", SeedTable.ANY)
                    .with("summary_en", 2_000)
                    .with("summary_fr", 2_000)
                    .with("until", SeedTable.ANY)
                    .with(SeedRow.CITED, 200)
                    .with("citation_locator", 200)
                    .with("citation_quote", 4_000),
            SeedTable.named("frameworks")
                    .with("code", 40)
                    .with("title_en", 400)
                    .with("title_fr", 400)
                    .with("language", 8)
                    .with("original_language", 8)
                    .with("annex", 40)
                    .withOptional(FiscalYearRule.COLUMN, SeedTable.ANY)
                    .withOptional(RhythmRule.COLUMN, SeedTable.ANY)
                    .with(SeedRow.CITED, 200)
                    .with("citation_locator", 200),
            SeedTable.named("status-levels")
                    .with("framework", SeedTable.ANY)
                    .with("code", 40)
                    .with("position", SeedTable.ANY)
                    .with("label_en", 80)
                    .with("label_fr", 80)
                    .with("symbol", 20)
                    .with("colour", 7)
                    .with("done", SeedTable.ANY)
                    .withOptional("ordered", SeedTable.ANY),
            SeedTable.named("periods")
                    .withOptional(PeriodRule.FRAMEWORK, SeedTable.ANY)
                    .with("code", PeriodCode.LONGEST)
                    .withOptional(PeriodRule.LABEL, 40)
                    .with("from", SeedTable.ANY)
                    .with("to", SeedTable.ANY)
                    .with("due", SeedTable.ANY)
                    .with("state", SeedTable.ANY)
                    .with("report_symbol", 80)
                    .with("report_date", SeedTable.ANY),
            SeedTable.named("labels")
                    .with("framework", SeedTable.ANY)
                    .with("subject", SeedTable.ANY)
                    .with("code", 40)
                    .with("valid_from", SeedTable.ANY)
                    .with("label_en", 400)
                    .with("label_fr", 400),
            SeedTable.named("pillars")
                    .with("framework", SeedTable.ANY)
                    .with("number", 40)
                    .withOptional(Level.CODE, 60)
                    .with("title", 8_000)
                    .with("statement", 8_000)
                    .with("valid_from", SeedTable.ANY)
                    .withOptional(Level.UNTIL, SeedTable.ANY),
            SeedTable.named("objectives")
                    .with("framework", SeedTable.ANY)
                    .with("pillar", 40)
                    .with("number", 40)
                    .withOptional(Level.CODE, 60)
                    .with("text", 8_000)
                    .with("valid_from", SeedTable.ANY)
                    .withOptional(Level.UNTIL, SeedTable.ANY),
            SeedTable.named("indicators")
                    .with("framework", SeedTable.ANY)
                    .with("objective", 40)
                    .with("number", 40)
                    .withOptional(Level.CODE, 60)
                    .with("text", 8_000)
                    .with("valid_from", SeedTable.ANY)
                    .withOptional(Level.UNTIL, SeedTable.ANY),
            SeedTable.named(Level.LEVELS)
                    .with("framework", SeedTable.ANY)
                    .with("position", SeedTable.ANY)
                    .with(Level.CODE, ElementLevel.LONGEST_CODE)
                    .with("name_en", ElementLevel.LONGEST_NAME)
                    .with("name_fr", ElementLevel.LONGEST_NAME)
                    .withOptional("heading_en", ElementLevel.LONGEST_NAME)
                    .withOptional("heading_fr", ElementLevel.LONGEST_NAME)
                    .withOptional("rows", SeedTable.ANY),
            SeedTable.named(Level.ELEMENTS)
                    .with("framework", SeedTable.ANY)
                    .with(Level.LEVEL, ElementLevel.LONGEST_CODE)
                    .with("number", 40)
                    .withOptional(Level.CODE, 60)
                    .withOptional(Level.PARENT, 60)
                    .with("text", 8_000)
                    .withOptional(Level.STATEMENT, 8_000)
                    .withOptional(Level.ROW, SeedTable.ANY)
                    .with("valid_from", SeedTable.ANY)
                    .withOptional(Level.UNTIL, SeedTable.ANY),
            SeedTable.named("assessments")
                    .with("framework", SeedTable.ANY)
                    .with("period", SeedTable.ANY)
                    .with("indicator", SeedTable.ANY)
                    .with("part", SeedTable.ANY)
                    .with("status", 40)
                    .with("deadline", 2_000)
                    .with("comments", 32_767)
                    .with("doubt", 2_000)
                    .with(SeedRow.CITED, 200)
                    .with("citation_locator", 200)
                    .with("citation_quote", 4_000));

    /** Packages may do without these. */
    private static final Set<String> OPTIONAL = Set.of(LABELS, "status-levels", Level.LEVELS, Level.ELEMENTS);

    private MandateTables() {}

    /** Whether every package has that table. */
    static boolean needs(String table) {
        return !OPTIONAL.contains(table) && !ofPillars(table);
    }

    /** Whether it is one of the three that packages have in place of {@code elements.csv}. */
    static boolean ofPillars(String table) {
        return Level.PILLARS.stream().anyMatch(level -> level.table().equals(table));
    }
}
