package org.jalon.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceOrderTest {

    @Test
    void numbers_are_numbers_and_annexes_come_last() {
        assertThat(Stream.of(
                                "annex I, 1.10",
                                "para. 10",
                                "table 1",
                                "para. 2",
                                "annex I, 1.9",
                                "para. 2 (b)",
                                "",
                                "para. 002 (a)")
                        .sorted(PlaceOrder.INSTANCE))
                .containsExactly(
                        "",
                        "para. 2",
                        "para. 002 (a)",
                        "para. 2 (b)",
                        "para. 10",
                        "annex I, 1.9",
                        "annex I, 1.10",
                        "table 1");
    }

    @Test
    void a_number_may_be_as_long_as_one_likes() {
        assertThat(PlaceOrder.INSTANCE.compare("para. " + "9".repeat(60), "para. 1" + "0".repeat(60)))
                .isNegative();
    }
}
