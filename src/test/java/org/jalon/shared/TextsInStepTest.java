package org.jalon.shared;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.shared.text.CommentText;
import org.jalon.shared.text.Folding;
import org.jalon.shared.text.WordDiff;
import org.jalon.testing.LongTest;
import org.jalon.testing.OddTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who reads words of any kind reads them in step with their length. */
@LongTest("Reads texts of many kinds at growing lengths; WordDiffTest and FoldingTest read plain ones")
class TextsInStepTest {

    private static final int A_BODY = 16_000;
    private static final int A_COMMENT = 32_767;

    /** Words are compared each with each up to a number. */
    private static final Duration COMPARED = Duration.ofNanos(60_000);

    @TestFactory
    Stream<DynamicTest> in_step() {
        return Stream.of(
                OddTexts.inStep("comment", A_BODY, text -> new CommentText(text).blocks()),
                OddTexts.inStep("folding", A_BODY, Folding::of),
                OddTexts.inStep("hits", A_BODY, text -> Folding.hits(text, List.of("a", "1-", "once the "))),
                OddTexts.inStep("outline number", A_BODY, OutlineNumber::isValid),
                OddTexts.inStep(
                        "difference from the text backwards",
                        A_COMMENT / 4,
                        COMPARED,
                        text -> WordDiff.of(
                                text, new StringBuilder(text).reverse().toString())),
                OddTexts.inStep(
                        "difference from a part",
                        A_COMMENT / 4,
                        COMPARED,
                        text -> WordDiff.of(text, text.substring(text.length() / 3))));
    }
}
