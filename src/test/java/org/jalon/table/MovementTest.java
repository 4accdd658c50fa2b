package org.jalon.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Examples.SCALE;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.split;
import static org.jalon.testing.Examples.withCitation;
import static org.jalon.testing.Examples.withDeadline;

import java.util.EnumSet;
import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.shared.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MovementTest {

    private static final AssessmentContent ONGOING = withDeadline(says("ongoing", "Under way"), "2017");

    @Test
    void a_status_counts_before_a_deadline_and_a_deadline_before_a_text() {
        assertThat(moved(withDeadline(says("implemented", "Done"), "2018"))).isEqualTo(Movement.ADVANCED);
        assertThat(moved(withDeadline(says("not-implemented", "Stopped"), "2018")))
                .isEqualTo(Movement.REGRESSED);
        assertThat(moved(withDeadline(says("ongoing", "Later"), "2018"))).isEqualTo(Movement.DEADLINE_MOVED);
        assertThat(moved(withDeadline(says("ongoing", "Still under way"), "2017")))
                .isEqualTo(Movement.TEXT_ONLY);
        assertThat(moved(ONGOING)).isEqualTo(Movement.NO_CHANGE);
    }

    @Test
    void blank_and_split_rows_neither_advance_nor_step_back() {
        AssessmentContent parts =
                split(new Part(Optional.of("implemented"), "One"), new Part(Optional.of("implemented"), "Two"));

        assertThat(moved(AssessmentContent.notStated())).isEqualTo(Movement.STATUS_CHANGED);
        assertThat(Movement.of(AssessmentContent.notStated(), ONGOING, SCALE)).isEqualTo(Movement.STATUS_CHANGED);
        assertThat(moved(parts)).isEqualTo(Movement.STATUS_CHANGED);
    }

    /** A source that was added is to be looked at; it does not hide among the rows without change. */
    @Test
    void another_source_is_no_row_without_change() {
        assertThat(moved(withCitation(ONGOING, Citation.of("S/2017/811", "para. 3"))))
                .isEqualTo(Movement.TEXT_ONLY);
    }

    @ParameterizedTest
    @EnumSource(value = Change.class, mode = EnumSource.Mode.EXCLUDE, names = "WITHDRAWN")
    void every_change_that_a_row_can_have_leads_to_a_group_of_its_own_kind(Change change) {
        Movement movement = Movement.of(EnumSet.of(change));

        assertThat(movement == Movement.NO_CHANGE).isEqualTo(change == Change.UNCHANGED);
        assertThat(Movement.ofCode(movement.code())).contains(movement);
    }

    private static Movement moved(AssessmentContent now) {
        return Movement.of(ONGOING, now, SCALE);
    }
}
