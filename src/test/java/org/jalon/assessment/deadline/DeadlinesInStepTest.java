package org.jalon.assessment.deadline;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.assessment.conversation.Mentions;
import org.jalon.assessment.update.AssessmentForm;
import org.jalon.assessment.update.AssessmentForm.PartForm;
import org.jalon.assessment.update.AssessmentForm.ReadingForm;
import org.jalon.framework.FiscalYears;
import org.jalon.testing.OddTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Deadlines and mentions are read in step with their length, whatever was typed. */
class DeadlinesInStepTest {

    private static final int A_BODY = 16_000;

    @Test
    void no_deadline_takes_longer_than_ten_milliseconds() {
        OddTexts.areReadWithin("deadline", Deadline.MAX_LENGTH, Duration.ofMillis(10), DeadlineParser::read);
    }

    private static AssessmentForm form(String deadlineWords) {
        ReadingForm unclear = new ReadingForm("unclear", "", "", "");
        return new AssessmentForm(List.of(new PartForm("", "")), deadlineWords, unclear, List.of(), "", "");
    }

    @TestFactory
    Stream<DynamicTest> in_step() {
        return Stream.of(
                OddTexts.inStep("deadline", A_BODY, DeadlineParser::read),
                OddTexts.inStep(
                        "deadline in a form",
                        Deadline.MAX_LENGTH - 2,
                        text -> form("x" + text + "x").deadline(FiscalYears.UNCLEAR)),
                OddTexts.inStep("mentions", A_BODY, text -> Mentions.pieces(text, Set.of("a", "a.a"))),
                OddTexts.inStep("unknown mentions", A_BODY, text -> Mentions.unknown(text, Set.of("a"))));
    }
}
