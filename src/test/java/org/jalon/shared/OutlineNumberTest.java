package org.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineNumberTest {

    private static final List<String> IN_ORDER = List.of(
            "1", "1.1", "1.1.1", "1.1.2", "1.1.10", "1.2", "1.9", "1.10", "1.a", "1.b", "1.aa", "2", "10", "100");

    @Test
    void numbers_are_ordered_as_numbers() {
        List<OutlineNumber> shuffled =
                new ArrayList<>(IN_ORDER.stream().map(OutlineNumber::new).toList());
        Collections.shuffle(shuffled, new Random(1));

        assertThat(shuffled.stream().sorted().map(OutlineNumber::printed)).containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void their_keys_are_ordered_as_texts_and_hold_nothing_that_databases_collate_each_in_its_way() {
        List<String> keys = IN_ORDER.stream()
                .map(number -> new OutlineNumber(number).sortKey())
                .toList();

        assertThat(keys).isSortedAccordingTo(Comparator.naturalOrder()).allMatch(key -> key.matches("[0-9a-z]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "4.2", "4.2.1", "3.a", "3.A.2", "999999.999999"})
    void the_printed_form_is_kept(String printed) {
        assertThat(OutlineNumber.isValid(printed)).isTrue();
        assertThat(new OutlineNumber(printed)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "IV",
                "a",
                "1.",
                ".1",
                "1..2",
                "1 .2",
                "1,2",
                "-1",
                "1.abcd",
                "1234567",
                "１",
                "1.é",
                "Bench́ 1"
            })
    void a_word_or_nothing_does_not_count_and_comes_after_what_does(String text) {
        assertThat(OutlineNumber.isValid(text)).isTrue();
        OutlineNumber number = new OutlineNumber(text);
        assertThat(number.isCounted()).isFalse();
        assertThat(number).isGreaterThan(new OutlineNumber("999999.999999"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "1.2 ",
                " 1",
                "1\n",
                "1\t2",
                "1\u202e2",
                "1\u2028",
                "12345678901234567890123456789012345678901"
            })
    void what_is_not_one_line_of_visible_characters_is_none(String text) {
        assertThat(OutlineNumber.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new OutlineNumber(text));
    }

    @Test
    void it_stands_before_what_it_numbers() {
        assertThat(new OutlineNumber("4.2").before(". ", "Peace")).isEqualTo("4.2. Peace");
        assertThat(new OutlineNumber("").before(". ", "Peace")).isEqualTo("Peace");
    }

    @Test
    void one_text_is_one_place() {
        Stream.of("1.1", "3.a")
                .forEach(text -> assertThat(new OutlineNumber(text))
                        .isEqualByComparingTo(new OutlineNumber(text))
                        .isEqualTo(new OutlineNumber(text)));
    }
}
