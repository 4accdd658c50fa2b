package org.jalon.security.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which passwords are refused. What is easy to guess is taken away from it, one kind after the other: the person's own names, words that
 * many use, neighbours on the keyboard, years. Of what is left, enough must differ.
 */
public final class PasswordRules {

    /** Fewest characters of a password. */
    public static final int SHORTEST = 12;

    /** Most bytes of a password in UTF-8; bcrypt reads no further, so a longer one would promise more than it keeps. */
    public static final int LONGEST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_RUN = 3;
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final List<String> ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890",
            "qwertyuiop",
            "qwertzuiop",
            "asdfghjkl",
            "zxcvbnm",
            "yxcvbnm",
            "azertyuiop",
            "qsdfghjklm",
            "wxcvbn");
    private static final List<String> WELL_KNOWN = wellKnown();

    /** What is left, and what most of it was that is not. */
    private record Taken(String left, Optional<PasswordWeakness> most, int characters) {

        Taken without(PasswordWeakness kind, String rest) {
            int taken = left.length() - rest.length();
            return taken > characters ? new Taken(rest, Optional.of(kind), taken) : new Taken(rest, most, characters);
        }
    }

    private PasswordRules() {}

    /**
     * Why {@code password} is refused, if it is.
     *
     * @param names of whoever is to have it: it is not to consist of them
     */
    public static Optional<PasswordWeakness> weakness(String password, String... names) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(PasswordWeakness.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of(PasswordWeakness.TOO_LONG);
        }
        if (different(password) < FEWEST_DIFFERENT || repeats(password.toLowerCase(Locale.ROOT))) {
            return Optional.of(PasswordWeakness.REPEATED);
        }
        Taken taken = taken(password, names);
        return different(taken.left) < FEWEST_DIFFERENT
                ? taken.most.or(() -> Optional.of(PasswordWeakness.REPEATED))
                : Optional.empty();
    }

    /** How strong one is that is not refused. */
    public static PasswordStrength strength(String password, String... names) {
        return PasswordStrength.of(different(taken(password, names).left));
    }

    private static Taken taken(String password, String... names) {
        String folded = Normalizer.normalize(password, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        Taken taken = new Taken(folded, Optional.empty(), 0);
        taken = taken.without(PasswordWeakness.OWN_NAME, without(taken.left, parts(names)));
        taken = taken.without(PasswordWeakness.WELL_KNOWN, without(taken.left, WELL_KNOWN));
        taken = taken.without(PasswordWeakness.SEQUENCE, withoutRuns(taken.left));
        return new Taken(YEAR.matcher(taken.left).replaceAll(""), taken.most, taken.characters);
    }

    /** Letters may be said by signs that look like them. */
    private static String without(String text, List<String> words) {
        String left = text;
        String letters = letters(text);
        for (String word : words) {
            for (int at = letters.indexOf(word); at >= 0; at = letters.indexOf(word)) {
                left = left.substring(0, at) + left.substring(at + word.length());
                letters = letters.substring(0, at) + letters.substring(at + word.length());
            }
        }
        return left;
    }

    private static String letters(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }

    private static List<String> parts(String... names) {
        return Arrays.stream(names)
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.concat(Stream.of(name), Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))))
                .map(PasswordRules::letters)
                .filter(part -> part.length() >= SHORTEST_NAME)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String withoutRuns(String text) {
        StringBuilder left = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            while (end < text.length() && isRun(text.substring(at, end + 1))) {
                end++;
            }
            if (end - at >= SHORTEST_RUN) {
                at = end;
            } else {
                left.append(text.charAt(at));
                at++;
            }
        }
        return left.toString();
    }

    private static boolean isRun(String part) {
        String back = new StringBuilder(part).reverse().toString();
        return ROWS.stream().anyMatch(row -> row.contains(part) || row.contains(back))
                || part.chars().distinct().count() == 1;
    }

    /** Whether it is one part, three times and more. */
    private static boolean repeats(String text) {
        for (int length = 1; length * 3 <= text.length(); length++) {
            if (text.substring(length).equals(text.substring(0, text.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private static int different(String text) {
        return (int) text.codePoints().distinct().count();
    }

    private static List<String> wellKnown() {
        try (InputStream in = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("well-known.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
