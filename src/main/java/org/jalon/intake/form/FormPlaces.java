package org.jalon.intake.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.export.form.FormField;
import org.jalon.export.form.FormTag;
import org.jalon.intake.form.FormTable.Cell;
import org.jalon.intake.form.FormTable.Line;
import org.jalon.shared.office.UnreadableCell;
import org.jalon.shared.text.NormalForm;

/**
 * Finds the fields of a form among the lines of a file: by their tags, and by the numbers and labels that people see. Which of the two is
 * right, and whether they agree, is for {@link FormReader} to say.
 */
final class FormPlaces {

    /**
     * A field as it was found.
     *
     * @param tag what binds it; empty if the tag was lost
     * @param number the number printed beside it, without the part; empty if there is none
     * @param part the part printed beside it; 0 if there is none
     * @param unread why not all of what was filled in could be read
     */
    record Found(
            Optional<FormTag> tag,
            Optional<String> number,
            int part,
            FormField field,
            String text,
            Optional<UnreadableCell> unread) {}

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    /** A cell may hold a whole page of figures and stops: the loop must not go deeper with each of them. */
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,6}+(?:\\.(?:\\d{1,6}|[A-Za-z]{1,3}))*+)\\.?(?:\\s*\\((\\d{1,2})\\))?");

    private final FormWords words;
    private final List<Found> found = new ArrayList<>();
    private Map<FormField, Integer> columns = Map.of();
    private int numbers = -1;

    private FormPlaces(FormWords words) {
        this.words = words;
    }

    static List<Found> in(FormTable table, FormWords words) {
        FormPlaces places = new FormPlaces(words);
        table.lines().forEach(places::line);
        return List.copyOf(places.found);
    }

    private void line(Line line) {
        if (isHeader(line) || isName(line)) {
            return;
        }
        Optional<FormTag> whole = line.cells().values().stream()
                .flatMap(cell -> cell.tags().stream())
                .filter(tag -> tag.field() == FormField.ROW)
                .findFirst();
        Optional<Matcher> number = number(line.text(Math.max(numbers, 0)));
        if (!columns.isEmpty() && (whole.isPresent() || number.isPresent())) {
            columns.forEach((field, column) -> add(whole, number, field, line.cell(column)));
        } else {
            fields(line);
        }
    }

    /** A line that gives each column its meaning, as a spreadsheet has it. */
    private boolean isHeader(Line line) {
        Map<FormField, Integer> meaning = new EnumMap<>(FormField.class);
        int heading = -1;
        for (Map.Entry<Integer, Cell> cell : line.cells().entrySet()) {
            words.field(cell.getValue().text()).ifPresent(field -> meaning.put(field, cell.getKey()));
            if (words.isNumberHeading(cell.getValue().text())) {
                heading = cell.getKey();
            }
        }
        meaning.remove(FormField.ROW);
        if (!meaning.containsKey(FormField.STATUS) || !meaning.containsKey(FormField.COMMENTS)) {
            return false;
        }
        columns = meaning;
        numbers = heading;
        return true;
    }

    private boolean isName(Line line) {
        Optional<FormTag> tag = line.cells().values().stream()
                .flatMap(cell -> cell.tags().stream())
                .filter(found -> found.field() == FormField.NAME)
                .findFirst();
        Optional<Integer> label = line.cells().entrySet().stream()
                .filter(cell -> words.field(cell.getValue().text()).equals(Optional.of(FormField.NAME)))
                .map(Map.Entry::getKey)
                .findFirst();
        if (tag.isEmpty() && label.isEmpty()) {
            return false;
        }
        line.cells().entrySet().stream()
                .filter(cell -> cell.getKey() > label.orElse(-1))
                .map(cell -> cell.getValue().text())
                .filter(text -> FormTag.read(text).isEmpty() && !text.isBlank())
                .findFirst()
                .ifPresent(
                        name -> found.add(new Found(tag, Optional.empty(), 0, FormField.NAME, name, Optional.empty())));
        return true;
    }

    /** A line with one field, as a Word form has it: number, label, what was filled in. */
    private void fields(Line line) {
        Optional<Matcher> number = number(line.text(0));
        Optional<FormField> label = words.field(line.text(1));
        Map<FormTag, Cell> tagged = new HashMap<>();
        line.cells().values().forEach(cell -> cell.tags().forEach(tag -> tagged.put(tag, cell)));
        tagged.forEach((tag, cell) -> add(Optional.of(tag), number, tag.field(), Optional.of(cell)));
        if (tagged.isEmpty() && number.isPresent() && label.isPresent()) {
            add(Optional.empty(), number, label.get(), line.cell(2));
        }
    }

    private void add(Optional<FormTag> tag, Optional<Matcher> number, FormField field, Optional<Cell> cell) {
        found.add(new Found(
                tag,
                number.map(matcher -> matcher.group(1)),
                number.map(matcher -> matcher.group(2)).map(Integer::parseInt).orElse(0),
                field,
                cell.map(Cell::text).orElse(""),
                cell.flatMap(Cell::unread)));
    }

    private static Optional<Matcher> number(String text) {
        Matcher matcher = NUMBER.matcher(UNSEEN.matcher(NormalForm.of(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .strip());
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
