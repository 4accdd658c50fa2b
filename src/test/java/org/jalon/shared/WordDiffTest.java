package org.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalon.shared.text.WordDiff;
import org.jalon.shared.text.WordDiff.Kind;
import org.jalon.shared.text.WordDiff.Segment;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordDiffTest {

    /** Struck out in [- -], new in {+ +}. */
    private static String marked(String before, String after) {
        return WordDiff.of(before, after).stream()
                .map(segment -> switch (segment.kind()) {
                    case SAME -> segment.text();
                    case REMOVED -> "[-" + segment.text() + "-]";
                    case ADDED -> "{+" + segment.text() + "+}";
                })
                .collect(Collectors.joining());
    }

    private static String side(List<Segment> segments, Kind side) {
        return segments.stream()
                .filter(segment -> segment.kind() == Kind.SAME || segment.kind() == side)
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    private static void assertPromises(String before, String after) {
        List<Segment> segments = WordDiff.of(before, after);
        assertThat(side(segments, Kind.REMOVED)).isEqualTo(before);
        assertThat(side(segments, Kind.ADDED)).isEqualTo(after);
        assertThat(segments).allSatisfy(segment -> assertThat(segment.text()).isNotEmpty());
        for (int i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).kind()).isNotEqualTo(segments.get(i - 1).kind());
            if (segments.get(i).kind() == Kind.REMOVED) {
                assertThat(segments.get(i - 1).kind()).isEqualTo(Kind.SAME);
            }
        }
    }

    @Nested
    class Reads {

        @Test
        void well_in_row_2_2_2_of_the_annex() {
            assertThat(marked(
                            "The integration benchmarks and quotas are still to be defined by the signatories",
                            "The integration benchmarks have been defined by the signatories"))
                    .isEqualTo("The integration benchmarks [-and quotas are still to be-]{+have been+}"
                            + " defined by the signatories");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                        Five regional offices out of six | Six regional offices out of six | [-Five-]{+Six+} regional offices out of six
                        only 12.5 per cent               | only 18.5 per cent              | only [-12.5-]{+18.5+} per cent
                        1,434 patrols                    | 2,172 patrols                   | [-1,434-]{+2,172+} patrols
                        l’accord                         | l’ordre                         | l’[-accord-]{+ordre+}
                        installed                        | installed on 20 April           | installed{+ on 20 April+}
                        a b c                            | a c                             | a [-b -]c
                        done.                            | done!                           | done[-.-]{+!+}
                        Adopté                           | Adoptés                         | [-Adopté-]{+Adoptés+}
                        """)
        void as_a_person_would_mark_it(String before, String after, String marked) {
            assertThat(marked(before, after)).isEqualTo(marked);
        }

        @Test
        void line_by_line_where_every_line_changed() {
            assertThat(marked("open\nclosed", "ready\ndone")).isEqualTo("[-open-]{+ready+}\n[-closed-]{+done+}");
            assertThat(marked("– open\n– closed", "– ready\n– done"))
                    .isEqualTo("– [-open-]{+ready+}\n– [-closed-]{+done+}");
        }

        @Test
        void nothing_of_two_empty_texts() {
            assertThat(WordDiff.of("", "")).isEmpty();
        }

        @Test
        void one_segment_of_equal_texts_and_of_a_text_beside_none() {
            assertThat(WordDiff.of("a b", "a b")).containsExactly(new Segment(Kind.SAME, "a b"));
            assertThat(WordDiff.of("", "a b")).containsExactly(new Segment(Kind.ADDED, "a b"));
            assertThat(WordDiff.of("a b", "")).containsExactly(new Segment(Kind.REMOVED, "a b"));
        }

        @Test
        void a_change_of_white_space_as_a_change() {
            assertThat(marked("a b", "a  b")).isEqualTo("a[- -]{+  +}b");
        }

        @Test
        void an_emoji_and_an_accented_letter_as_one_character() {
            assertThat(marked("👩🏽‍⚕️ open", "👩‍⚕️ open")).isEqualTo("[-👩🏽‍⚕️-]{+👩‍⚕️+} open");
            assertThat(marked("cafe\u0301", "cafe")).isEqualTo("[-cafe\u0301-]{+cafe+}");
            assertThat(marked("في مالي", "في النيجر")).isEqualTo("في [-مالي-]{+النيجر+}");
        }
    }

    @Nested
    class GivesBackBothTexts {

        @ParameterizedTest
        @ValueSource(ints = {3, 12, 60})
        void whatever_they_are(int pieces) {
            Random random = new Random(pieces);
            for (int i = 0; i < 1_500; i++) {
                assertPromises(
                        RandomText.of(random, random.nextInt(pieces)), RandomText.of(random, random.nextInt(pieces)));
            }
        }

        @Test
        void after_a_few_edits() {
            Random random = new Random(31);
            for (int i = 0; i < 1_000; i++) {
                String before = RandomText.of(random, 80);
                int cut = random.nextInt(before.length());
                int end = Math.min(before.length(), cut + random.nextInt(20));
                assertPromises(before, before.substring(0, cut) + RandomText.of(random, 4) + before.substring(end));
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void when_they_are_compared_by_lines_and_sentences_first(int seed) {
            Random random = new Random(seed);
            String before = RandomText.of(random, 12_000);
            assertPromises(before, edited(before, random, 200));
            assertPromises(before, RandomText.of(random, 12_000));
        }

        private String edited(String text, Random random, int edits) {
            StringBuilder edited = new StringBuilder(text);
            for (int i = 0; i < edits; i++) {
                edited.insert(random.nextInt(edited.length()), RandomText.of(random, 2));
            }
            return edited.toString();
        }
    }

    /** 200 KB is six times what a comment may hold. The bound leaves room for a slow machine; see the printed times. */
    @Nested
    @LongTest("Texts six times as long as any comment")
    class IsQuick {

        private static final int SIZE = 200_000;

        @Test
        void on_a_long_text_with_edits_all_over() {
            String before = lines(7);
            measure(
                    "a word in every 20th line",
                    before,
                    everyNthLine(before, 20, line -> line.replace(" w", " changed w")));
        }

        @Test
        void on_a_long_text_with_every_line_edited() {
            String before = lines(7);
            measure("a word in every line", before, everyNthLine(before, 1, line -> "Now " + line));
        }

        @Test
        void on_two_comments_of_the_greatest_length() {
            String before = lines(7).substring(0, 32_000);
            measure("32 KB, other words", before, lines(8).substring(0, 32_000));
            measure("32 KB, other bullets", before.replace("\n", "\n- "), before.replace("\n", "\n– "));
        }

        @Test
        void on_a_long_text_without_a_line_break() {
            String before = lines(7).replace('\n', ' ');
            String after = before.replaceAll("w1(\\d) ", "v$1 ");
            measure("one line, many words", before, after);
        }

        @Test
        void on_two_texts_with_nothing_in_common() {
            measure("all different", lines(7), lines(8).replace('w', 'v'));
            measure("all different, one line", lines(7).replace('\n', ' '), lines(8).replace('\n', ' '));
        }

        @Test
        void on_texts_made_to_be_slow() {
            Random random = new Random(9);
            List<String> lines = new ArrayList<>(IntStream.range(0, 5_990)
                    .mapToObj(i -> "– line of thirty-three letters " + i + "\n")
                    .toList());
            String inOrder = String.join("", lines);
            Collections.shuffle(lines, random);
            measure("lines in another order", inOrder, String.join("", lines));
            measure("no sentence", noise(random, "ab "), noise(random, "ba "));
            measure("short lines", noise(random, "abcdefgh\n"), noise(random, "abcdefgh\n"));
            measure("digits and commas", "1,".repeat(SIZE / 2), "2,".repeat(SIZE / 2));
            measure("accents", "e" + "\u0301".repeat(SIZE), "\u0301".repeat(SIZE));
        }

        @Test
        void and_still_finds_the_words_in_a_long_text() {
            String before = lines(7);
            List<String> changed = new ArrayList<>(List.of(before.split("\n")));
            changed.set(10, changed.get(10) + " early");
            changed.set(changed.size() - 10, changed.get(changed.size() - 10) + " late");

            assertThat(WordDiff.of(before, String.join("\n", changed) + "\n"))
                    .filteredOn(segment -> segment.kind() != Kind.SAME)
                    .containsExactly(new Segment(Kind.ADDED, " early"), new Segment(Kind.ADDED, " late"));
        }

        private void measure(String what, String before, String after) {
            long start = cpuTime();
            List<Segment> segments = WordDiff.of(before, after);
            Duration time = Duration.ofNanos(cpuTime() - start);

            System.out.printf("%s: %d ms, %d segments%n", what, time.toMillis(), segments.size());
            assertThat(side(segments, Kind.REMOVED)).isEqualTo(before);
            assertThat(side(segments, Kind.ADDED)).isEqualTo(after);
            assertThat(time).isLessThan(Duration.ofSeconds(5));
        }

        /** Of this thread, in nanoseconds: a busy machine does not make it longer. */
        private long cpuTime() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        private String lines(int seed) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            while (text.length() < SIZE) {
                text.append(IntStream.range(0, 12)
                                .mapToObj(i -> "w" + random.nextInt(900))
                                .collect(Collectors.joining(" ")))
                        .append(".\n");
            }
            return text.toString();
        }

        private String everyNthLine(String text, int n, UnaryOperator<String> edit) {
            String[] lines = text.split("\n");
            for (int i = 0; i < lines.length; i += n) {
                lines[i] = edit.apply(lines[i]);
            }
            return Arrays.stream(lines).collect(Collectors.joining("\n", "", "\n"));
        }

        private String noise(Random random, String letters) {
            return random.ints(SIZE, 0, letters.length())
                    .mapToObj(i -> letters.substring(i, i + 1))
                    .collect(Collectors.joining());
        }
    }
}
