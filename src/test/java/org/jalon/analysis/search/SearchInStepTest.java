package org.jalon.analysis.search;

import static org.jalon.table.ExampleRow.row;
import static org.jalon.testing.Examples.SCALE;
import static org.jalon.testing.Examples.says;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.assessment.Part;
import org.jalon.table.AnnexTable;
import org.jalon.table.Lateness;
import org.jalon.table.RowFilter;
import org.jalon.table.SearchTerms;
import org.jalon.table.hint.HintRule;
import org.jalon.table.view.ViewAddress;
import org.jalon.testing.LongTest;
import org.jalon.testing.OddTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is looked for and what is looked through are read in step with their length. */
@LongTest("Reads texts of many kinds at growing lengths; SearchTest and RowFilterTest read plain ones")
class SearchInStepTest {

    private static final int AN_ADDRESS = 8_192;
    private static final int A_COMMENT = Part.MAX_COMMENT / 2;

    @TestFactory
    Stream<DynamicTest> in_step() {
        AnnexTable.Row row = row("1.1.1")
                .saying(says("ongoing", "a 1-1-1 once the the S/2017/478"))
                .made();
        return Stream.of(
                OddTexts.inStep(
                        "filter of a table",
                        AN_ADDRESS,
                        text -> RowFilter.ALL.withText(text).lets(row)),
                OddTexts.inStep(
                        "table that is filtered",
                        A_COMMENT,
                        text -> RowFilter.ALL
                                .withText("once the 1-")
                                .lets(row("1.1.1").saying(says("ongoing", text)).made())),
                OddTexts.inStep("words that are searched", AN_ADDRESS, SearchTerms::of),
                OddTexts.inStep("excerpt", A_COMMENT, text -> Excerpt.of(text, List.of("a", "1-", "once the "))),
                OddTexts.inStep(
                        "hints",
                        A_COMMENT,
                        text -> HintRule.ALL.forEach(rule -> rule.applies(new HintRule.Case(
                                row("1.1.1")
                                        .saying(says("ongoing", text))
                                        .judged(Lateness.OVERDUE, 9)
                                        .made(),
                                SCALE,
                                Optional.empty(),
                                List.of())))),
                OddTexts.inStep("address of a view", AN_ADDRESS, text -> ViewAddress.of("/m/f?q=" + text, "/m/f")));
    }
}
