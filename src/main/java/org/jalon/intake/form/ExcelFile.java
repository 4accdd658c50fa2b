package org.jalon.intake.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jalon.export.FormTag;
import org.jalon.intake.form.FoundTable.Cell;
import org.jalon.intake.form.FoundTable.Line;
import org.jspecify.annotations.Nullable;

/** Reads the lines of all sheets of an Excel file. A formula counts for what it showed when the file was saved. */
final class ExcelFile {

    private ExcelFile() {}

    static FoundTable read(OfficePackage file) throws FileRefused {
        SharedTexts shared = new SharedTexts();
        Optional<byte[]> texts = file.part("xl/sharedStrings.xml");
        if (texts.isPresent()) {
            SafeXml.walk(texts.get(), shared);
        }
        CellFormats formats = new CellFormats();
        Optional<byte[]> styles = file.part("xl/styles.xml");
        if (styles.isPresent()) {
            SafeXml.walk(styles.get(), formats);
        }
        Sheet sheet = new Sheet(shared.texts, formats);
        for (String name : file.named("xl/worksheets/", ".xml")) {
            SafeXml.walk(file.part(name).orElseThrow(), sheet);
        }
        return new FoundTable(List.copyOf(sheet.lines), sheet.words.toString());
    }

    /** The texts that cells refer to by their number. */
    private static final class SharedTexts implements SafeXml.Walk {

        private final List<String> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean inText;
        private int phonetic;

        @Override
        public void start(String name, XMLStreamReader xml) {
            switch (name) {
                case "si" -> text.setLength(0);
                case "rPh" -> phonetic++;
                case "t" -> inText = phonetic == 0;
                default -> {}
            }
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "si" -> texts.add(text.toString());
                case "rPh" -> phonetic--;
                case "t" -> inText = false;
                default -> {}
            }
        }

        @Override
        public void text(String characters) {
            if (inText) {
                text.append(characters);
            }
        }
    }

    private static final class Sheet implements SafeXml.Walk {

        private final List<String> shared;
        private final CellFormats formats;
        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private final StringBuilder text = new StringBuilder();
        private Map<Integer, Cell> cells = new HashMap<>();
        private String kind = "";
        private int style;
        private int column;
        private boolean inText;

        Sheet(List<String> shared, CellFormats formats) {
            this.shared = shared;
            this.formats = formats;
        }

        @Override
        public void start(String name, XMLStreamReader xml) {
            switch (name) {
                case "row" -> {
                    cells = new HashMap<>();
                    column = -1;
                }
                case "c" -> {
                    text.setLength(0);
                    kind = Optional.ofNullable(SafeXml.attribute(xml, "t")).orElse("n");
                    style = number(SafeXml.attribute(xml, "s"));
                    column = column(SafeXml.attribute(xml, "r"), column + 1);
                }
                case "v", "t" -> inText = true;
                default -> {}
            }
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "v", "t" -> inText = false;
                case "c" -> endCell();
                case "row" -> lines.add(new Line(Map.copyOf(cells)));
                default -> {}
            }
        }

        @Override
        public void text(String characters) {
            if (inText) {
                text.append(characters);
            }
        }

        private void endCell() {
            String value = value(text.toString());
            if (value.isBlank()) {
                return;
            }
            words.append(value).append('\n');
            cells.put(column, new Cell(value, FormTag.read(value).map(List::of).orElse(List.of())));
        }

        private String value(String raw) {
            return switch (kind) {
                case "s" -> {
                    int number = number(raw.strip());
                    yield number < shared.size() ? shared.get(number) : "";
                }
                case "n" -> formats.shown(raw.strip(), style);
                // An error of a formula is nothing that somebody wrote.
                case "e" -> "";
                default -> raw;
            };
        }

        private static int number(@Nullable String digits) {
            return digits == null || digits.isEmpty() ? 0 : Math.max(0, Integer.parseInt(digits));
        }

        /** The column of a place such as {@code AB12}, from 0. */
        private static int column(@Nullable String place, int next) {
            if (place == null) {
                return next;
            }
            int column = 0;
            for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
                column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
            }
            return column - 1;
        }
    }
}
