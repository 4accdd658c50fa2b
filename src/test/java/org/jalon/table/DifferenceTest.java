package org.jalon.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.split;
import static org.jalon.testing.Examples.withCitation;
import static org.jalon.testing.Examples.withDeadline;
import static org.jalon.testing.Examples.withDoubt;

import java.util.List;
import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.shared.Citation;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private final AssessmentContent content = withDeadline(says("ongoing", "Under way"), "2017");

    @Test
    void each_column_is_told_apart() {
        assertThat(Difference.between(content, withDeadline(says("implemented", "Under way"), "2017")))
                .containsExactly(Difference.STATUS);
        assertThat(Difference.between(content, withDeadline(says("ongoing", "Under way."), "2017")))
                .containsExactly(Difference.COMMENTS);
        assertThat(Difference.between(content, withDeadline(content, "2018"))).containsExactly(Difference.DEADLINE);
        assertThat(Difference.between(content, says("ongoing", "Under way"))).containsExactly(Difference.DEADLINE);
        assertThat(Difference.between(content, AssessmentContent.notStated())).containsExactly(Difference.values());
    }

    @Test
    void what_is_not_printed_makes_no_difference() {
        AssessmentContent readOtherwise = new AssessmentContent(
                content.parts(),
                content.deadline().map(words -> words.withReading(new DeadlineReading.Unclear())),
                List.of(),
                Optional.empty());

        assertThat(Difference.between(content, content)).isEmpty();
        assertThat(Difference.between(content, readOtherwise)).isEmpty();
        assertThat(Difference.between(content, withDoubt(content, "why"))).isEmpty();
        assertThat(Difference.between(content, withCitation(content, Citation.of("S/1", ""))))
                .isEmpty();
    }

    @Test
    void not_stated_differs_from_every_level() {
        assertThat(Difference.between(AssessmentContent.notStated(), says("not-implemented", "")))
                .containsExactly(Difference.STATUS);
    }

    @Test
    void parts_in_another_order_differ() {
        Part one = new Part(Optional.of("ongoing"), "One");
        Part two = new Part(Optional.of("implemented"), "Two");

        assertThat(Difference.between(split(one, two), split(two, one)))
                .containsExactly(Difference.STATUS, Difference.COMMENTS);
        assertThat(Difference.between(split(one), split(one, two)))
                .containsExactly(Difference.STATUS, Difference.COMMENTS);
    }

    @Test
    void it_is_the_same_whichever_way_round() {
        List<AssessmentContent> contents = List.of(
                content,
                AssessmentContent.notStated(),
                says("implemented", ""),
                withDeadline(says("ongoing", ""), "2017"),
                split(new Part(Optional.of("ongoing"), "One"), new Part(Optional.empty(), "Two")));

        for (AssessmentContent one : contents) {
            for (AssessmentContent other : contents) {
                assertThat(Difference.between(one, other))
                        .isEqualTo(Difference.between(other, one))
                        .matches(differences -> differences.isEmpty() == one.printsLike(other));
            }
        }
    }
}
