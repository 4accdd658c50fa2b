package org.jalon.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.jalon.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class StatusScaleTest {

    private final StatusScale scale = new StatusScale(List.of(
            level("planned", 1, true),
            level("begun", 2, true),
            level("tendered", 2, true),
            level("done", 3, true),
            level("suspended", 4, false)));

    @Test
    void a_step_follows_the_declared_order_and_not_that_of_the_list() {
        assertThat(scale.step("planned", "done")).hasValue(2);
        assertThat(scale.step("done", "planned")).hasValue(-2);
        assertThat(scale.step("begun", "begun")).hasValue(0);
    }

    @Test
    void levels_of_one_rank_have_no_order() {
        assertThat(scale.step("begun", "tendered")).isEqualTo(OptionalInt.empty());
        assertThat(scale.step("tendered", "done")).hasValue(1);
    }

    @Test
    void a_level_outside_the_order_is_neither_up_nor_down() {
        assertThat(scale.step("done", "suspended")).isEqualTo(OptionalInt.empty());
        assertThat(scale.step("suspended", "planned")).isEqualTo(OptionalInt.empty());
        assertThat(scale.step("suspended", "suspended")).hasValue(0);
    }

    @Test
    void a_level_of_another_scale_cannot_be_compared() {
        assertThat(scale.step("done", "elsewhere")).isEqualTo(OptionalInt.empty());
        assertThat(scale.step("elsewhere", "elsewhere")).isEqualTo(OptionalInt.empty());
    }

    private static StatusLevel level(String code, int rank, boolean ordered) {
        return new StatusLevel(code, rank, new LocalizedText(code, code), "half", "#123456", rank == 3, ordered);
    }
}
