package org.jalon.intake.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.export.form.ContributorForm;
import org.jalon.export.form.ContributorForm.Entry;
import org.jalon.export.form.FormField;
import org.jalon.export.form.FormTag;
import org.jalon.intake.form.Answer.PartAnswer;
import org.jalon.intake.form.FormPlaces.Found;
import org.jalon.intake.form.RowFlaw.Kind;
import org.jalon.shared.Words;
import org.jalon.shared.text.CommentText;

/**
 * Reads what was filled into a form that is known, row by row. A field counts for the row that its tag names; without a tag, for the row
 * whose number stands beside it. If both are there they must agree: whoever moved a field meant something, and nobody can know what.
 */
final class FormReader {

    /** Of a source's symbol and of its place, as the record holds them. */
    private static final int MOST_OF_A_SOURCE = 200;

    private static final int MOST_SOURCES = 30;
    private static final int LONGEST_NAME = 200;
    private static final int SHOWN = 80;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final ContributorForm form;
    private final Words words;
    private final FormWords meanings;
    private final Map<String, Entry> byNumber;
    private final Map<Integer, Entry> byPosition;
    private final FilledIn filled;
    private final Set<Integer> beforeEdited = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    private FormReader(ContributorForm form, Words words) {
        this.form = form;
        this.words = words;
        this.meanings = new FormWords(words, form.framework().scale());
        this.filled = new FilledIn(meanings);
        // Where two rows have one number, only what stands in the file behind it tells which one is meant.
        this.byNumber = form.entries().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.row().indicator().number().printed()))
                .entrySet()
                .stream()
                .filter(entries -> entries.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entries -> entries.getValue().getFirst()));
        this.byPosition = form.entries().stream().collect(Collectors.toMap(Entry::position, Function.identity()));
    }

    static FormReading read(FormTable table, ContributorForm form, Words words) {
        FormReader reader = new FormReader(form, words);
        FormPlaces.in(table, reader.meanings).forEach(reader::take);
        return reader.finish();
    }

    private void take(Found found) {
        if (found.field() == FormField.NAME) {
            filled.put(0, 0, FormField.NAME, found.text());
            return;
        }
        if (found.field() == FormField.ROW) {
            return;
        }
        Optional<Entry> printed = found.number().map(byNumber::get);
        if (found.tag().isEmpty()) {
            printed.ifPresentOrElse(entry -> take(entry, Math.max(found.part(), 1), found), () -> {
                if (!filled.isBlank(found.text())) {
                    found.number().ifPresent(unknown::add);
                }
            });
            return;
        }
        FormTag tag = found.tag().get();
        Entry bound = byPosition.get(tag.position());
        if (!tag.form().equals(form.code())) {
            filled.flaw(printed, RowFlaw.of(Kind.OTHER_FORM, FormTag.spaced(tag.form())));
        } else if (!tag.isGenuine(form.seal()) || bound == null) {
            filled.flaw(printed.or(() -> Optional.ofNullable(bound)), RowFlaw.of(Kind.TAMPERED));
        } else if (found.number().isPresent() && !agrees(bound, tag, found)) {
            RowFlaw displaced = RowFlaw.of(
                    Kind.DISPLACED,
                    bound.row().indicator().number().printed(),
                    found.number().orElse(""));
            filled.flaw(Optional.of(bound), displaced);
            filled.flaw(printed, displaced);
        } else {
            take(bound, Math.max(tag.part(), 1), found);
        }
    }

    private static boolean agrees(Entry bound, FormTag tag, Found found) {
        boolean samePart = tag.part() == 0 || found.part() == 0 || tag.part() == found.part();
        return samePart
                && found.number()
                        .equals(Optional.of(bound.row().indicator().number().printed()));
    }

    private void take(Entry entry, int part, Found found) {
        if (part > entry.parts()) {
            filled.flaw(
                    Optional.of(entry),
                    RowFlaw.of(Kind.UNKNOWN_ROW, entry.row().indicator().number() + " (" + part + ")"));
        } else if (found.field() == FormField.BEFORE) {
            compare(entry, part, found.text());
        } else {
            found.unread().ifPresent(unread -> filled.flaw(Optional.of(entry), RowFlaw.of(unread)));
            filled.put(entry.position(), found.field().ofPart() ? part : 0, found.field(), found.text());
        }
    }

    /** Layout is a program's business; letters and digits are not. */
    private void compare(Entry entry, int part, String text) {
        String letters = letters(text);
        boolean same = letters.isEmpty()
                || Words.LANGUAGES.stream()
                        .map(language -> letters(form.before(entry, part, words, language)))
                        .anyMatch(letters::equals);
        if (!same) {
            beforeEdited.add(entry.position());
        }
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(new CommentText(text).text()).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private FormReading finish() {
        List<RowReading> rows = new ArrayList<>();
        for (Entry entry : form.entries()) {
            Answer answer = answer(entry);
            rows.add(new RowReading(
                    entry.position(),
                    entry.row().indicator().code(),
                    answer,
                    filled.flaws(entry),
                    beforeEdited.contains(entry.position())));
        }
        for (String number : unknown) {
            rows.add(new RowReading(
                    rows.size() + 1,
                    number,
                    new Answer(List.of(), "", List.of()),
                    List.of(RowFlaw.of(Kind.UNKNOWN_ROW, number)),
                    false));
        }
        String name = String.join("; ", filled.texts(0, 0, FormField.NAME)).replace('\n', ' ');
        return new FormReading(name.substring(0, Math.min(name.length(), LONGEST_NAME)), rows);
    }

    private Answer answer(Entry entry) {
        List<PartAnswer> parts = new ArrayList<>();
        for (int part = 1; part <= entry.parts(); part++) {
            String comment = filled.value(entry, part, FormField.COMMENTS, Part.MAX_COMMENT);
            parts.add(new PartAnswer(status(entry, part), comment));
        }
        String deadline =
                filled.value(entry, 0, FormField.DEADLINE, Deadline.MAX_LENGTH).replace('\n', ' ');
        List<String> sources = filled.value(entry, 0, FormField.SOURCES, Part.MAX_COMMENT)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        Answer answer = new Answer(parts, deadline, sources);
        if (sources.size() > MOST_SOURCES || !answer.sourcesFit(MOST_OF_A_SOURCE)) {
            filled.flaw(Optional.of(entry), RowFlaw.of(Kind.TOO_LONG, String.valueOf(MOST_OF_A_SOURCE)));
        }
        return answer;
    }

    private String status(Entry entry, int part) {
        String chosen = filled.value(entry, part, FormField.STATUS, Part.MAX_COMMENT);
        boolean twice = filled.texts(entry.position(), part, FormField.STATUS).size() > 1;
        if (chosen.isEmpty() || twice) {
            return "";
        }
        Optional<String> status = meanings.status(chosen);
        if (status.isEmpty()) {
            String shown = chosen.substring(0, Math.min(chosen.length(), SHOWN));
            filled.flaw(Optional.of(entry), RowFlaw.of(Kind.UNKNOWN_STATUS, shown));
        }
        return status.orElse("");
    }
}
