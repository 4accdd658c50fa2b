package org.jalon.export.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.export.printed.DataSheet.ChangedField;
import org.jalon.export.request.DocumentRequest;
import org.jalon.framework.ElementId;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.shared.Words;
import org.jalon.table.AnnexTable.Row;
import org.jalon.table.Difference;

/**
 * What differs in print from another period, field by field: from the one asked for, else from the period before. A field of several parts
 * has a line for each.
 */
record ChangeLayout(Words words, StatusScale scale, Locale language) {

    List<ChangedField> of(DocumentRequest request) {
        List<ChangedField> changes = new ArrayList<>();
        Map<ElementId, Row> earlier = new LinkedHashMap<>();
        request.comparedWith()
                .ifPresent(table ->
                        table.rows().forEach(row -> earlier.put(row.indicator().id(), row)));
        request.table().rows().forEach(row -> {
            Optional.ofNullable(earlier.remove(row.indicator().id()))
                    .map(was -> was.indicator().text())
                    .filter(was -> !was.equals(row.indicator().text()))
                    .ifPresent(was -> changes.add(
                            field(row, "wording", was, row.indicator().text())));
            row.before().ifPresentOrElse(before -> fields(row, before, changes), () -> {
                if (request.table().before().isPresent()) {
                    changes.add(field(row, "row", "", row.indicator().text()));
                }
            });
        });
        earlier.values()
                .forEach(gone -> changes.add(field(gone, "row", gone.indicator().text(), "")));
        return List.copyOf(changes);
    }

    private void fields(Row row, AssessmentContent before, List<ChangedField> changes) {
        for (Difference difference : row.changed()) {
            List<String> was = words(difference, before);
            List<String> is = words(difference, row.content());
            for (int n = 0; n < Math.max(was.size(), is.size()); n++) {
                String then = n < was.size() ? was.get(n) : "";
                String now = n < is.size() ? is.get(n) : "";
                if (!then.equals(now)) {
                    changes.add(field(row, difference.code(), then, now));
                }
            }
        }
    }

    private ChangedField field(Row row, String field, String before, String after) {
        AssessmentVersion newest = row.assessment().newest();
        return new ChangedField(
                row.indicator().number().printed(),
                words.get(language, "export.field." + field),
                before,
                after,
                newest.personName(),
                newest.recordedAt());
    }

    /** One text a part, or one for the row. */
    private List<String> words(Difference difference, AssessmentContent content) {
        return switch (difference) {
            case STATUS ->
                content.parts().stream()
                        .map(part -> status(part.status(), scale, language))
                        .toList();
            case DEADLINE -> List.of(content.deadline().map(Deadline::words).orElse(""));
            case COMMENTS -> content.parts().stream().map(Part::comment).toList();
        };
    }

    static String status(Optional<String> code, StatusScale scale, Locale language) {
        return code.map(known -> scale.level(known)
                        .map(StatusLevel::label)
                        .map(label -> label.in(language))
                        .orElse(known))
                .orElse("");
    }
}
