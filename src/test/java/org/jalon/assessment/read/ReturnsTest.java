package org.jalon.assessment.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.Act;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Route;
import org.jalon.testing.Examples;
import org.junit.jupiter.api.Test;

class ReturnsTest {

    private final List<AssessmentVersion> versions = new ArrayList<>();

    @Test
    void a_return_stands_until_the_row_is_handed_in_again() {
        add(Act.CARRIED_FORWARD);
        assertThat(Returns.open(versions)).isEmpty();
        add(Act.CONFIRMED);
        add(Act.SUBMITTED);
        assertThat(Returns.open(versions)).isEmpty();
        add(Act.RETURNED);
        assertThat(number()).contains(4);
        add(Act.EDITED);
        add(Act.CONFIRMED);
        assertThat(number()).as("while it is worked on").contains(4);
        add(Act.SUBMITTED);
        assertThat(Returns.open(versions)).isEmpty();
    }

    @Test
    void what_was_undone_does_not_count() {
        add(Act.CARRIED_FORWARD);
        add(Act.EDITED);
        add(Act.SUBMITTED);
        add(Act.RETURNED);
        add(Act.EDITED);
        add(Act.SUBMITTED);
        undo(5);
        assertThat(number()).as("the submission was taken back").contains(4);
        undo(3);
        assertThat(Returns.open(versions)).as("the return was taken back").isEmpty();
    }

    private Optional<Integer> number() {
        return Returns.open(versions).map(AssessmentVersion::number);
    }

    private void add(Act act) {
        version(act, Optional.empty());
    }

    private void undo(int backTo) {
        version(Act.UNDONE, Optional.of(backTo));
    }

    private void version(Act act, Optional<Integer> basedOn) {
        versions.add(new AssessmentVersion(
                versions.size() + 1,
                Instant.parse("2017-08-01T08:00:00Z"),
                "officer",
                "Officer",
                Route.PAGE,
                act,
                EditingState.EDITED,
                Optional.empty(),
                basedOn,
                Examples.says("ongoing", "")));
    }
}
