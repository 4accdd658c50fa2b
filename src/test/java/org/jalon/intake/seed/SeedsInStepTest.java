package org.jalon.intake.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jalon.intake.tabular.Field;
import org.jalon.intake.tabular.FieldReader;
import org.jalon.intake.tabular.JsonPlace;
import org.jalon.intake.tabular.LineNumbers;
import org.jalon.intake.tabular.SeedProblem;
import org.jalon.testing.LongTest;
import org.jalon.testing.OddTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Seed folders are read in step with their length, whatever pattern they describe their columns by. */
class SeedsInStepTest {

    private static final int A_CELL = 8_000;

    @Test
    void a_pattern_without_an_answer_is_named() {
        assertThat(column(".*a.*a.*a.*b").complaint("a".repeat(100)))
                .contains(SeedProblem.Complaint.of("seed.slowPattern", "100", ".*a.*a.*a.*b"));
        assertThat(column(".*a.*a.*a.*b").complaint("aaab")).isEmpty();
    }

    private static Field column(String pattern) {
        return FieldReader.read(JsonPlace.parse("x.json", """
                {"name": "x", "type": "string", "constraints": {"pattern": "%s"}}""".formatted(pattern)));
    }

    @TestFactory
    @LongTest("Reads texts of many kinds at growing lengths; BrokenSeedTest reads plain ones")
    Stream<DynamicTest> in_step() {
        Field mean = column(".*.*.*.*Q");
        Field plain = column("[0-9]+(\\\\.[0-9a-z]+)*");
        return Stream.of(
                OddTexts.inStep("column with a slow pattern", A_CELL, mean::complaint),
                OddTexts.inStep("column of numbers", A_CELL, plain::complaint),
                OddTexts.inStep(
                        "line numbers", A_CELL, text -> LineNumbers.of(text).at(text.length())));
    }
}
