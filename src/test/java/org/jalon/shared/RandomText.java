package org.jalon.shared;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts as chance puts them together, the same ones for the same seed. */
final class RandomText {

    private static final List<String> PIECES = List.of(
            "the",
            "régions",
            "cafe\u0301",
            "quotas",
            "2017",
            "12.5",
            "1,434",
            "S/2017/478",
            "👩🏽‍⚕️",
            "🇲🇱",
            "السلام",
            "مالي",
            "–",
            "- ",
            "• ",
            "’",
            ",",
            ".",
            "; ",
            " ",
            "  ",
            "\t",
            "\u00a0",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\u000b",
            "\u2028",
            "\u0301",
            "\u0007",
            "\u0000",
            "\ud83d",
            "\ude00",
            "中文。");

    private RandomText() {}

    static String of(Random random, int pieces) {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(pieces)
                .collect(Collectors.joining());
    }
}
