package org.jalon.intake.column;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** What columns are called, in English and French. */
final class HeadingWords {

    private static final Map<ColumnKind, List<String>> KNOWN = load();

    private HeadingWords() {}

    /** How surely such a heading means such a column: 1 if it is its name, less if its name stands in it, 0 if it says nothing of it. */
    static double means(String heading, ColumnKind kind) {
        String key = PlainText.key(heading);
        if (key.isEmpty()) {
            return 0;
        }
        String within = " " + key + " ";
        double best = 0;
        for (String name : KNOWN.getOrDefault(kind, List.of())) {
            if (name.equals(key)) {
                return 1;
            }
            if (name.length() > 3 && within.contains(" " + name + " ")) {
                best = Math.max(best, 0.4 + 0.5 * name.length() / key.length());
            }
        }
        return best;
    }

    /** Whether a single word is a name of such a column, as 'Pillar' in 'Pillar 1: …'. */
    static boolean isName(String word, ColumnKind kind) {
        return KNOWN.getOrDefault(kind, List.of()).contains(PlainText.key(word));
    }

    private static Map<ColumnKind, List<String>> load() {
        Properties lines = new Properties();
        try (InputStream file = Objects.requireNonNull(HeadingWords.class.getResourceAsStream("headings.properties"));
                InputStreamReader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            lines.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<ColumnKind, List<String>> known = new EnumMap<>(ColumnKind.class);
        for (ColumnKind kind : ColumnKind.values()) {
            known.put(
                    kind,
                    Stream.of(lines.getProperty(kind.code(), "").split(";"))
                            .map(PlainText::key)
                            .filter(name -> !name.isEmpty())
                            .toList());
        }
        return known;
    }
}
