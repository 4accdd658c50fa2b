package org.jalon.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

    @ParameterizedTest(name = "{0} together are {1}")
    @CsvSource({
        "DONE,                          DONE",
        "NOT_DONE,                      NOT_DONE",
        "NOT_STATED,                    NOT_STATED",
        "DONE DONE,                     DONE",
        "DONE NOT_DONE,                 NOT_DONE",
        "NOT_DONE DONE,                 NOT_DONE",
        "DONE NOT_STATED,               NOT_STATED",
        "NOT_STATED NOT_STATED,         NOT_STATED",
        "NOT_STATED NOT_DONE,           NOT_DONE",
        "DONE NOT_STATED NOT_DONE,      NOT_DONE",
    })
    void parts_together(String parts, Completion whole) {
        List<Completion> completions =
                Arrays.stream(parts.split(" ")).map(Completion::valueOf).toList();

        assertThat(Completion.ofParts(completions)).isEqualTo(whole);
    }

    @Test
    void a_row_without_parts_states_nothing() {
        assertThat(Completion.ofParts(List.of())).isEqualTo(Completion.NOT_STATED);
    }
}
