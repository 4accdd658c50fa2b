package org.jalon.intake.column;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;

/** The words of a scale, in English and French, and those that people explained before. */
public final class StateWords {

    /** What a word in a column of states means. */
    public sealed interface Meaning {

        record Level(String code) implements Meaning {}

        record Blank() implements Meaning {}

        /** Somebody has to say it. */
        record Unknown(String word) implements Meaning {}
    }

    private static final Meaning BLANK = new Meaning.Blank();

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> nearly = new HashMap<>();
    private final Remembered remembered;

    public StateWords(StatusScale scale, Remembered remembered) {
        this.remembered = remembered;
        for (StatusLevel level : scale.levels()) {
            know(level, level.label().en());
            know(level, level.label().fr());
            know(level, level.code());
        }
    }

    private void know(StatusLevel level, String word) {
        codes.putIfAbsent(PlainText.key(word), level.code());
        // Two levels whose words differ in their endings alone are told apart by nothing but the whole word.
        nearly.merge(stem(word), level.code(), (one, other) -> one.equals(other) ? one : "");
    }

    public Meaning read(String word) {
        String key = PlainText.key(word);
        if (key.isEmpty()) {
            return BLANK;
        }
        String code = remembered.word(word).orElse(codes.get(key));
        if (code == null) {
            code = nearly.getOrDefault(stem(word), "");
        }
        if (code.equals(Remembered.NOT_STATED)) {
            return BLANK;
        }
        return code.isEmpty() ? new Meaning.Unknown(word) : new Meaning.Level(code);
    }

    /** Whether a cell holds a word of the scale, as columns of states do. */
    boolean knows(String word) {
        return read(word) instanceof Meaning.Level;
    }

    /** Without the endings of genders and numbers: 'mise en œuvre' is 'mis en œuvre'. */
    private static String stem(String word) {
        return PlainText.words(word).stream()
                .map(part -> part.length() > 3 ? part.replaceFirst("(?:es|e|s)$", "") : part)
                .collect(Collectors.joining(" "));
    }
}
