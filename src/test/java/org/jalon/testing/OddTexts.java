package org.jalon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;

/**
 * The one property of whatever reads words: its time grows with the length of the text and no faster. The texts are what makes a careless
 * reader try every way: long runs of one piece, runs of two, and pieces in any order. They are the same ones each time.
 */
public final class OddTexts {

    private static final List<String> PIECES = List.of(
            " ",
            "\t",
            "\n",
            "\r\n",
            "\u00a0",
            "\u2003",
            "-",
            "– ",
            "• ",
            "\n– ",
            "\n  a",
            "/",
            ".",
            ",",
            "…",
            "1",
            "1-",
            "1/",
            "1.",
            "1,",
            "a",
            "A",
            "a ",
            "a. ",
            "a\n",
            "é",
            "ﬁ",
            "Å",
            "İ",
            "1 and ",
            "2017-",
            "January to ",
            "1 January 2017 and ",
            "march a ",
            "the ",
            "the a ",
            "once ",
            "once the ",
            "if ",
            "by ",
            "every ",
            "end of ",
            "mid-",
            "all ",
            "all x ",
            "tous x ",
            "not ",
            "@",
            "@a",
            "@a.",
            "a@",
            "\"",
            "\" ",
            "“",
            "” ",
            "«",
            "'",
            "' ",
            "(",
            ") ",
            "[",
            "{{ ",
            "}}",
            "_x",
            "=",
            "&",
            "%",
            "%2",
            "?",
            "<",
            "S/",
            "A/1",
            "S/2017/",
            "No. ",
            "para. 1",
            "Annex I",
            "2100 (2013) ",
            "\u0301",
            "\u0323",
            "a\u0301",
            "\u00ad",
            "\u200b",
            "\ufeff",
            "\u0640",
            "\ufdfa",
            "漢",
            "مالي ",
            "👩🏽‍⚕️",
            "\ud83d",
            "\u0000");

    private static final int FIRST_LENGTH = 250;
    private static final int AGAIN = 5;

    /** What a reader in step with its text stays below many times over, on a machine that does other things as well. */
    private static final Duration A_CHARACTER = Duration.ofNanos(5_000);

    private static final Duration TO_BEGIN_WITH = Duration.ofMillis(20);

    private OddTexts() {}

    /** Texts of exactly so many characters. */
    public static List<String> of(int length) {
        Random random = new Random(2164);
        List<String> texts = new ArrayList<>();
        for (String piece : PIECES) {
            texts.add(run(piece, length));
            texts.add("x" + run(piece, length - 2) + "x");
        }
        for (int n = 0; n < 12; n++) {
            String first = any(random);
            String second = any(random);
            texts.add(run(first, length / 2) + run(second, length - length / 2));
            texts.add(run(first + second + any(random), length));
            texts.add(run("\u0301", length / 2) + run("\u0323", length - length / 2));
        }
        for (int n = 0; n < 10; n++) {
            StringBuilder mixed = new StringBuilder();
            while (mixed.length() < length) {
                mixed.append(any(random));
            }
            texts.add(mixed.substring(0, length));
        }
        return texts.stream().distinct().toList();
    }

    /** A test that {@code reader} needs no more time than its text has length, be it a text of {@code longest} characters or a shorter one. */
    public static DynamicTest inStep(String reader, int longest, Consumer<String> read) {
        return inStep(reader, longest, A_CHARACTER, read);
    }

    /** The same for one who does much with each character, such as comparing it with some hundred others. */
    public static DynamicTest inStep(String reader, int longest, Duration aCharacter, Consumer<String> read) {
        return DynamicTest.dynamicTest(reader, () -> {
            for (int length = FIRST_LENGTH; length < longest; length *= 4) {
                areReadWithin(reader, length, TO_BEGIN_WITH.plus(aCharacter.multipliedBy(length)), read);
            }
            areReadWithin(reader, longest, TO_BEGIN_WITH.plus(aCharacter.multipliedBy(longest)), read);
        });
    }

    /** Fails if {@code reader} needs more of a processor's time than {@code most} for any text of this length. */
    public static void areReadWithin(String reader, int length, Duration most, Consumer<String> read) {
        for (String text : of(length)) {
            assertThat(time(text, most, read))
                    .as(
                            "%s on %d characters that begin with '%s'",
                            reader, length, text.substring(0, Math.min(40, text.length())))
                    .isLessThanOrEqualTo(most);
        }
    }

    /** The thread's own time, so that others on the machine do not count; what is slow by chance is read again. */
    private static Duration time(String text, Duration most, Consumer<String> read) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Duration least = Duration.ofDays(1);
        for (int n = 0; n < AGAIN && least.compareTo(most) > 0; n++) {
            long before = threads.getCurrentThreadCpuTime();
            read.accept(text);
            Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
            least = taken.compareTo(least) < 0 ? taken : least;
        }
        return least;
    }

    private static String any(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private static String run(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }
}
