package org.jalon.intake.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jalon.export.form.ContributorForm.Entry;
import org.jalon.export.form.FormField;
import org.jalon.intake.form.RowFlaw.Kind;
import org.jalon.shared.text.CommentText;
import org.jalon.shared.text.Folding;

/** What was filled into a form, place by place, and what is wrong with it. */
final class FilledIn {

    private record Place(int position, int part, FormField field) {}

    private final FormWords meanings;
    private final Map<Place, Set<String>> values = new LinkedHashMap<>();
    private final Map<Integer, Set<RowFlaw>> flaws = new TreeMap<>();

    FilledIn(FormWords meanings) {
        this.meanings = meanings;
    }

    Set<String> texts(int position, int part, FormField field) {
        return values.getOrDefault(new Place(position, part, field), Set.of());
    }

    List<RowFlaw> flaws(Entry row) {
        return List.copyOf(flaws.getOrDefault(row.position(), Set.of()));
    }

    /** Whether a text says nothing, or only what the form says by itself. */
    boolean isBlank(String text) {
        return Folding.of(text).isBlank() || meanings.isHint(text);
    }

    /** @param position of the row in the form, 0 for what is of no row; {@code part} likewise */
    void put(int position, int part, FormField field, String text) {
        if (!isBlank(text)) {
            values.computeIfAbsent(new Place(position, part, field), absent -> new LinkedHashSet<>())
                    .add(new CommentText(text).text().strip());
        }
    }

    void flaw(Optional<Entry> entry, RowFlaw flaw) {
        entry.ifPresent(row -> flaws.computeIfAbsent(row.position(), absent -> new LinkedHashSet<>())
                .add(flaw));
    }

    /** What was filled in, all of it if it was filled in twice; what is too long or ambiguous is a flaw. */
    String value(Entry entry, int part, FormField field, int most) {
        Set<String> texts = texts(entry.position(), part, field);
        if (texts.size() > 1) {
            flaw(Optional.of(entry), RowFlaw.of(Kind.FILLED_TWICE));
        }
        String text = String.join("\n", texts);
        if (text.length() > most) {
            flaw(Optional.of(entry), RowFlaw.of(Kind.TOO_LONG, String.valueOf(most)));
            return text.substring(0, most);
        }
        return text;
    }
}
