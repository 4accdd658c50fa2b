package org.jalon.assessment.deadline;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of months and the ordinals, English and French, in {@link PlainWords}. */
final class CalendarWords {

    /** A regular expression for a year. Others are typing errors in a deadline of our time. */
    static final String YEAR = "(?<year>(?:19|20|21)\\d\\d)";

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            entry("jan", 1),
            entry("january", 1),
            entry("janv", 1),
            entry("janvier", 1),
            entry("feb", 2),
            entry("february", 2),
            entry("fev", 2),
            entry("fevr", 2),
            entry("fevrier", 2),
            entry("mar", 3),
            entry("march", 3),
            entry("mars", 3),
            entry("apr", 4),
            entry("april", 4),
            entry("avr", 4),
            entry("avril", 4),
            entry("may", 5),
            entry("mai", 5),
            entry("jun", 6),
            entry("june", 6),
            entry("juin", 6),
            entry("jul", 7),
            entry("july", 7),
            entry("juil", 7),
            entry("juillet", 7),
            entry("aug", 8),
            entry("august", 8),
            entry("aout", 8),
            entry("sep", 9),
            entry("sept", 9),
            entry("september", 9),
            entry("septembre", 9),
            entry("oct", 10),
            entry("october", 10),
            entry("octobre", 10),
            entry("nov", 11),
            entry("november", 11),
            entry("novembre", 11),
            entry("dec", 12),
            entry("december", 12),
            entry("decembre", 12));

    private static final Map<Integer, Pattern> ORDINALS = Map.of(
            1, Pattern.compile("first|1 ?st|premiere?|1 ?(?:er|re|ere)|i(?:er|re|ere)?"),
            2, Pattern.compile("second|2 ?nd|2d|deuxieme|seconde|2 ?(?:e|eme|nde|de)|ii(?:e|eme)?"),
            3, Pattern.compile("third|3 ?rd|troisieme|3 ?(?:e|eme)|iii(?:e|eme)?"),
            4, Pattern.compile("fourth|4 ?th|quatrieme|4 ?(?:e|eme)|iv(?:e|eme)?"));

    private static final Pattern LAST = Pattern.compile("last|final|dernier|derniere");

    private CalendarWords() {}

    /** The number of a month, 1 to 12. */
    static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTHS.get(name));
    }

    /** The number that a figure from 1 to 4 stands for, be it a Roman one. */
    static Optional<Integer> figure(String figure) {
        return switch (figure) {
            case "1", "i" -> Optional.of(1);
            case "2", "ii" -> Optional.of(2);
            case "3", "iii" -> Optional.of(3);
            case "4", "iv" -> Optional.of(4);
            default -> Optional.empty();
        };
    }

    /** Which of so many quarters or halves an ordinal names, 1 being the first. */
    static Optional<Integer> ordinal(String word, int outOf) {
        if (LAST.matcher(word).matches()) {
            return Optional.of(outOf);
        }
        return ORDINALS.entrySet().stream()
                .filter(ordinal -> ordinal.getKey() <= outOf)
                .filter(ordinal -> ordinal.getValue().matcher(word).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
