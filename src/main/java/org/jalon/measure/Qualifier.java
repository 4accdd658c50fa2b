package org.jalon.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/** How the words before a figure are read. They themselves are kept as printed. */
public enum Qualifier {
    /** It is that much. */
    EXACT,
    /** It is that much or more. */
    LOWER,
    /** It is that much or less. */
    UPPER,
    /** It is near that: so are all words that are not known. */
    ABOUT;

    private static final Map<String, Qualifier> KNOWN = known();

    /** What the words say; no words say that a figure is exact. */
    public static Qualifier of(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT).replace('\'', '’');
        return plain.isEmpty() ? EXACT : KNOWN.getOrDefault(plain, ABOUT);
    }

    private static Map<String, Qualifier> known() {
        Map<String, Qualifier> known = new HashMap<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream file = Qualifier.class.getResourceAsStream("qualifiers.csv");
                var reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            format.parse(reader)
                    .forEach(line -> known.put(
                            line.get("words"), valueOf(line.get("reading").toUpperCase(Locale.ROOT))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}
