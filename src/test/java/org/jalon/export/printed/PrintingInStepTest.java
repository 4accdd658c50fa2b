package org.jalon.export.printed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jalon.export.printed.Paragraph.Shape;
import org.jalon.testing.LongTest;
import org.jalon.testing.OddTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cells are printed and compared in step with their length. */
@LongTest("Prints texts of many kinds at growing lengths; TrackedChangesTest prints plain ones")
class PrintingInStepTest {

    private static final int A_COMMENT = 32_767;

    /** Words are compared each with each up to a number. */
    private static final Duration COMPARED = Duration.ofNanos(60_000);

    private static final ParagraphRedline REDLINE = new ParagraphRedline(new Hand("Officer", Instant.EPOCH));

    @TestFactory
    Stream<DynamicTest> in_step() {
        return Stream.of(
                OddTexts.inStep("what is not broken over lines", A_COMMENT, NonBreaking::in),
                OddTexts.inStep("pieces of it", A_COMMENT / 4, NonBreaking::pieces),
                OddTexts.inStep(
                        "changed words",
                        A_COMMENT / 4,
                        COMPARED,
                        text -> REDLINE.between(
                                List.of(paragraph(text)), List.of(paragraph(text.substring(text.length() / 3))))),
                OddTexts.inStep(
                        "changed lines",
                        A_COMMENT / 4,
                        COMPARED,
                        text -> REDLINE.between(
                                letters(text),
                                letters(new StringBuilder(text).reverse().toString()))));
    }

    /** As many paragraphs as a comment can have. */
    private static List<Paragraph> letters(String text) {
        return text.chars()
                .limit(text.length() / 2)
                .mapToObj(letter -> paragraph(Character.toString(letter)))
                .toList();
    }

    private static Paragraph paragraph(String text) {
        return Paragraph.of(Shape.PLAIN, new Phrase(text, Locale.ENGLISH));
    }
}
