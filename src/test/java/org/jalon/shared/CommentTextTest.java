package org.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.jalon.shared.text.CommentText;
import org.jalon.shared.text.CommentText.Block;
import org.jalon.shared.text.CommentText.Block.Bullet;
import org.jalon.shared.text.CommentText.Block.Paragraph;
import org.jalon.shared.text.WordDiff;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentTextTest {

    @Nested
    class TheStoredForm {

        @ParameterizedTest
        @ValueSource(strings = {"a\r\nb", "a\rb", "a\nb", "a\u000bb", "a\u2028b", "a\u2029b", "a\u0085b", "a\fb"})
        void ends_lines_in_one_way(String typed) {
            assertThat(new CommentText(typed).text()).isEqualTo("a\nb");
        }

        @Test
        void keeps_blank_lines_inside_and_drops_them_at_the_ends() {
            assertThat(new CommentText("\n \n\t\na\n\n\nb\r\n\r\n \n").text()).isEqualTo("a\n\n\nb");
        }

        @Test
        void drops_blanks_at_the_end_of_a_line_and_keeps_them_at_its_beginning() {
            assertThat(new CommentText("  a \t\n\tb\u00a0\u3000\n c").text()).isEqualTo("  a\n\tb\n c");
        }

        @Test
        void drops_control_characters_but_keeps_tabs() {
            assertThat(new CommentText("a\u0000b\u0007c\u001b[0m\td\u007fe\u0090f").text())
                    .isEqualTo("abc[0m\tdef");
        }

        @Test
        void drops_half_a_surrogate_pair_which_no_file_could_hold() {
            assertThat(new CommentText("a\ud83db\ude00c").text()).isEqualTo("abc");
        }

        @Test
        void composes_accents() {
            assertThat(new CommentText("cafe\u0301").text()).isEqualTo("caf\u00e9");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "👩🏽‍⚕️ 🇲🇱 👨‍👩‍👧",
                    "اتفاق السلام والمصالحة في مالي",
                    "\u200fمالي\u200e (2017)",
                    "q\u0323\u0307 combining",
                    "Ténenkou – “quotes” ‘single’ … 12\u00a0%  two  blanks",
                    "Ⅳ ﬁ ½ ª",
                    "和平协议",
                    "<b>not markup</b> & 'quotes' \\ \"",
                })
        void leaves_everything_else_as_typed(String typed) {
            assertThat(new CommentText(typed).text()).isEqualTo(typed);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n", " \r\n\t\u00a0\n", "\u0000"})
        void of_nothing_is_empty(String typed) {
            assertThat(new CommentText(typed)).isEqualTo(CommentText.EMPTY);
            assertThat(CommentText.EMPTY.isEmpty()).isTrue();
            assertThat(CommentText.EMPTY.blocks()).isEmpty();
        }

        @Test
        void of_a_form_is_itself_whatever_was_typed() {
            Random random = new Random(478);
            for (int i = 0; i < 3_000; i++) {
                String once = new CommentText(RandomText.of(random, 1 + random.nextInt(30))).text();

                assertThat(new CommentText(once).text()).isEqualTo(once);
                assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
                assertThat(once).doesNotContainPattern("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]|\\h\\n|\\h$|^\\n|\\n$");
            }
        }
    }

    @Nested
    class TheBlocks {

        @Test
        void are_those_of_the_annex_in_row_3_1_1() {
            CommentText comment = new CommentText("""
                    Progress made:
                     –Identification of 30 return zones in 20 priority municipalities
                     –Supply of provisions and allowances to the most vulnerable
                      repatriated persons
                    """);

            assertThat(comment.blocks())
                    .containsExactly(
                            new Paragraph("Progress made:"),
                            new Bullet("Identification of 30 return zones in 20 priority municipalities"),
                            new Bullet(
                                    "Supply of provisions and allowances to the most vulnerable repatriated persons"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"– text", "–text", "–  text", "- text", "• text", "* text", "  - text", "\t• text"})
        void take_a_marker_for_a_bullet(String line) {
            assertThat(new CommentText(line).blocks()).containsExactly(new Bullet("text"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "·\ttext",
                    "•\ttext",
                    "o\ttext",
                    "o   text",
                    "§\ttext",
                    "\uf0a7\ttext",
                    "\uf0a7 text",
                    "\uf0b7text",
                    "\uf0d8\ttext",
                    "▪\ttext",
                    "\t\to\ttext"
                })
        void take_the_bullets_of_word_of_every_level_for_bullets(String line) {
            assertThat(new CommentText(line).blocks()).containsExactly(new Bullet("text"));
            assertThat(new CommentText(line).shown()).isEqualTo("• text");
        }

        @ParameterizedTest
        @ValueSource(strings = {"o text", "on\ttext", "§ 5 of the Agreement", "§\u00a05", "·", "oo  text"})
        void take_words_that_begin_like_a_bullet_of_word_for_words(String line) {
            assertThat(new CommentText(line).blocks()).containsExactly(new Paragraph(line));
        }

        @Test
        void are_shown_with_one_sign_for_all_bullets_where_they_are_not_laid_out() {
            assertThat(new CommentText("Done:\n–one\n  – two\n\n- three\n  and more").shown())
                    .isEqualTo("Done:\n• one\n• two\n\n• three\n  and more");
            assertThat(new CommentText("").shown()).isEmpty();
        }

        @Test
        void differ_as_they_are_seen_and_else_as_they_were_typed() {
            assertThat(CommentText.difference("- one", "– one\n– two"))
                    .containsExactly(
                            new WordDiff.Segment(WordDiff.Kind.SAME, "• one"),
                            new WordDiff.Segment(WordDiff.Kind.ADDED, "\n• two"));
            assertThat(CommentText.difference("- one", "* one"))
                    .contains(new WordDiff.Segment(WordDiff.Kind.REMOVED, "-"))
                    .contains(new WordDiff.Segment(WordDiff.Kind.ADDED, "*"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"-5 per cent", "*note", "•text", "— aside", "--", "–", "-", "2017 – 2018", "1. first"})
        void take_any_other_line_for_a_paragraph(String line) {
            assertThat(new CommentText(line).blocks()).containsExactly(new Paragraph(line));
        }

        @Test
        void are_one_for_each_line() {
            assertThat(new CommentText("one\ntwo\n\nthree").blocks())
                    .containsExactly(new Paragraph("one"), new Paragraph("two"), new Paragraph("three"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"  more", "    more", "\tmore", "\u00a0\u00a0more"})
        void join_an_indented_line_to_its_bullet(String continuation) {
            assertThat(new CommentText("- a\n" + continuation + "\n" + continuation).blocks())
                    .containsExactly(new Bullet("a more more"));
        }

        @ParameterizedTest
        @CsvSource({"'- a\n more'", "'- a\nmore'", "'- a\n\n  more'"})
        void do_not_join_a_line_that_is_hardly_indented_or_set_apart(String text) {
            assertThat(new CommentText(text).blocks()).containsExactly(new Bullet("a"), new Paragraph("more"));
        }

        @Test
        void do_not_join_an_indented_line_to_a_paragraph() {
            assertThat(new CommentText("a\n  more").blocks())
                    .containsExactly(new Paragraph("a"), new Paragraph("more"));
        }

        @Test
        void hold_a_long_text_without_losing_a_letter() {
            Random random = new Random(2017);
            for (int i = 0; i < 2_000; i++) {
                CommentText comment = new CommentText(RandomText.of(random, 1 + random.nextInt(30)));
                StringBuilder shown = new StringBuilder();
                for (Block block : comment.blocks()) {
                    assertThat(block.text()).isNotBlank();
                    shown.append(block.text());
                }
                assertThat(lettersOf(shown.toString())).isEqualTo(lettersOf(comment.text()));
            }
        }

        private String lettersOf(String text) {
            return text.replaceAll("[^\\p{L}\\p{N}]", "");
        }
    }
}
