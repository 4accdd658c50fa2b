package org.jalon.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsAtTest {

    @ParameterizedTest
    @CsvSource({
        "2022-08-31, 31 August 2022, 31 août 2022",
        "2022-08, August 2022, août 2022",
        "2022, 2022, 2022",
        "2023-02-01, 1 February 2023, 1er février 2023"
    })
    void is_said_as_exactly_as_the_document_says_it(String text, String english, String french) {
        assertThat(new AsAt(text).inWords(Locale.ENGLISH)).isEqualTo(english);
        assertThat(new AsAt(text).inWords(Locale.FRENCH)).isEqualTo(french);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-02-30",
                "2023-13",
                "23",
                "2023-2-1",
                "1899",
                "2201-01",
                "2022-08-31T00:00",
                "many",
                "９999"
            })
    void what_is_no_time_is_none(String text) {
        assertThat(AsAt.read(text)).isEmpty();
    }

    @Test
    void the_end_of_it_orders_and_of_two_that_end_together_the_less_exact_one_is_later() {
        assertThat(Stream.of("2022", "2022-12-31", "2023-01", "2022-08", "2022-12")
                        .map(AsAt::new)
                        .sorted()
                        .map(AsAt::text))
                .containsExactly("2022-08", "2022-12-31", "2022-12", "2022", "2023-01");
    }
}
