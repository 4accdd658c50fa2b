package org.jalon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jalon.export.pdf.TextLine.Piece;
import org.jalon.export.pdf.typeface.FontStyle;
import org.jalon.export.printed.PrintedChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters here are as wide as they are high, marks and what is unseen take no room. */
class TypesetterTest {

    private static final TextStyle LETTERS = TextStyle.plain(10);
    private static final int LONG = 30_000;

    private int measured;

    @Test
    void a_word_that_is_wider_than_a_line_is_broken_where_it_must_be() {
        assertThat(lines(of("to abcdefghijklmnopqrstuvwxyz"), 100))
                .containsExactly("to", "abcdefghij", "klmnopqrst", "uvwxyz");
        assertThat(lines(of("e\u0301".repeat(15)), 100)).containsExactly("e\u0301".repeat(10), "e\u0301".repeat(5));
    }

    @Test
    void a_word_of_letters_that_take_no_room_stays_in_its_line() {
        assertThat(lines(of("a" + "\u0301".repeat(LONG) + "b"), 100)).hasSize(1);
    }

    @Test
    void lines_that_go_from_right_to_left_begin_at_the_right() {
        List<TextLine> lines = Typesetter.lines(this::measure, of("\u0645\u0627\u0644\u064a (S/2017)"), 1000);

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.rightToLeft()).isTrue();
            assertThat(line.pieces().getLast().text()).endsWith("\ufee3");
        });
    }

    /** Otherwise one comment without a blank keeps a processor busy for minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "e\u0301\u0301\u0301",
                "\ufb01",
                "\ufdfa",
                "\u0645",
                "\u07d2",
                "(",
                "\u200d",
                "\ud83d\ude00",
                "a b",
                "\u0645 \u0645"
            })
    void each_letter_is_measured_a_few_times_however_long_the_text(String piece) {
        String text = piece.repeat(LONG / piece.length());

        lines(of(text), 300);

        assertThat(measured).isLessThan(30 * text.length());
    }

    private List<String> lines(List<StyledWords> words, float width) {
        return Typesetter.lines(this::measure, words, width).stream()
                .map(line -> line.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .toList();
    }

    private float measure(String text, FontStyle cut) {
        measured += text.length();
        return text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK
                        && Character.getType(letter) != Character.FORMAT)
                .count();
    }

    private static List<StyledWords> of(String text) {
        return List.of(StyledWords.of(text, LETTERS, PrintedChange.NONE));
    }
}
