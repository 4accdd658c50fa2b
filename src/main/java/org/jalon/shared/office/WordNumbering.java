package org.jalon.shared.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The numbers that Word puts before paragraphs, counted as Word counts them (ECMA-376, 17.9): a file holds how to count, not the numbers. */
public final class WordNumbering {

    /** What a list's point is read as, whatever sign it has. */
    private static final String POINT = "–";

    private static final int LEVELS = 9;

    /** Of one level: {@code 1.a)} is {@code %1.%2)} in decimal and lower letters. */
    private record Level(String format, String text, int start) {}

    private final Map<String, Level[]> abstracts = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Integer> overrides = new HashMap<>();
    private final Map<String, Place> styles = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    /** Which list and which level of it; either may be left to the style. */
    public record Place(@Nullable String list, @Nullable Integer level) {}

    /** @throws OfficeRefused if the part that describes the lists cannot be read */
    public static WordNumbering of(OfficePackage file) throws OfficeRefused {
        WordNumbering numbering = new WordNumbering();
        file.walk("word/numbering.xml", numbering.new Lists());
        file.walk("word/styles.xml", numbering.new Styles());
        return numbering;
    }

    /** What stands before a paragraph, which is counted by that; empty if it is in no list. */
    public Optional<String> next(@Nullable String style, Place own) {
        Place inherited = ofStyle(style, 0);
        String list = own.list() != null ? own.list() : inherited.list();
        Integer named = own.level() != null ? own.level() : inherited.level();
        int level = named == null ? 0 : Math.clamp(named, 0, LEVELS - 1);
        String of = list == null ? null : lists.get(list);
        Level[] levels = of == null ? null : abstracts.get(of);
        if (list == null || list.equals("0") || of == null || levels == null) {
            // A list that nothing describes is shown with points by most programs.
            return list == null || list.equals("0") ? Optional.empty() : Optional.of(POINT);
        }
        int[] count = counts.computeIfAbsent(of, key -> unbegun());
        int start = Optional.ofNullable(overrides.remove(list + "/" + level)).orElse(-1);
        if (start >= 0) {
            count[level] = start;
        } else {
            count[level] = count[level] < 0 ? levels[level].start() : count[level] + 1;
        }
        Arrays.fill(count, level + 1, LEVELS, -1);
        return shown(levels, level, count);
    }

    private static int[] unbegun() {
        int[] count = new int[LEVELS];
        Arrays.fill(count, -1);
        return count;
    }

    private static Optional<String> shown(Level[] levels, int level, int[] count) {
        if (levels[level].format().equals("bullet")) {
            return Optional.of(POINT);
        }
        String text = levels[level].text();
        for (int n = 0; n < LEVELS; n++) {
            int number = count[n] < 0 ? levels[n].start() : count[n];
            text = text.replace("%" + (n + 1), Numerals.of(levels[n].format(), number));
        }
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private Place ofStyle(@Nullable String style, int depth) {
        if (style == null || depth > LEVELS) {
            return new Place(null, null);
        }
        Place own = styles.getOrDefault(style, new Place(null, null));
        Place base = own.list() != null ? own : ofStyle(bases.get(style), depth + 1);
        return new Place(
                own.list() != null ? own.list() : base.list(), own.level() != null ? own.level() : base.level());
    }

    public static @Nullable Integer whole(@Nullable String digits) {
        return digits == null || !digits.matches("\\d{1,6}") ? null : Integer.valueOf(digits);
    }

    /** Reads numbering.xml. */
    private final class Lists implements SafeXml.Walk {

        private String of = "";
        private String list = "";
        private int level;

        @Override
        public void start(String name, XMLStreamReader xml) {
            String value = SafeXml.attribute(xml, "val");
            switch (name) {
                case "abstractNum" -> {
                    of = String.valueOf(SafeXml.attribute(xml, "abstractNumId"));
                    list = "";
                    Level[] levels = new Level[LEVELS];
                    Arrays.fill(levels, new Level("decimal", "", 1));
                    abstracts.put(of, levels);
                }
                case "num" -> list = String.valueOf(SafeXml.attribute(xml, "numId"));
                case "abstractNumId" -> lists.put(list, String.valueOf(value));
                case "lvl", "lvlOverride" -> {
                    Integer named = whole(SafeXml.attribute(xml, "ilvl"));
                    level = named == null ? 0 : Math.clamp(named, 0, LEVELS - 1);
                }
                case "startOverride" -> {
                    Integer start = whole(value);
                    overrides.put(list + "/" + level, start == null ? 1 : start);
                }
                case "numFmt" -> change(old -> new Level(String.valueOf(value), old.text(), old.start()));
                case "lvlText" -> change(old -> new Level(old.format(), value == null ? "" : value, old.start()));
                case "start" -> {
                    Integer start = whole(value);
                    change(old -> new Level(old.format(), old.text(), start == null ? 1 : start));
                }
                default -> {}
            }
        }

        /** A level that one list has for itself counts for all lists of its kind: Word writes such lists with a kind of their own. */
        private void change(java.util.function.UnaryOperator<Level> change) {
            Level[] levels = abstracts.get(list.isEmpty() ? of : lists.getOrDefault(list, ""));
            if (levels != null) {
                levels[level] = change.apply(levels[level]);
            }
        }

        @Override
        public void end(String name) {}

        @Override
        public void text(String text) {}
    }

    /** Reads of styles.xml which styles are numbered. */
    private final class Styles implements SafeXml.Walk {

        private String style = "";

        @Override
        public void start(String name, XMLStreamReader xml) {
            String value = SafeXml.attribute(xml, "val");
            Place old = styles.getOrDefault(style, new Place(null, null));
            switch (name) {
                case "style" -> style = String.valueOf(SafeXml.attribute(xml, "styleId"));
                case "basedOn" -> bases.put(style, String.valueOf(value));
                case "numId" -> styles.put(style, new Place(value, old.level()));
                case "ilvl" -> styles.put(style, new Place(old.list(), whole(value)));
                default -> {}
            }
        }

        @Override
        public void end(String name) {}

        @Override
        public void text(String text) {}
    }
}
