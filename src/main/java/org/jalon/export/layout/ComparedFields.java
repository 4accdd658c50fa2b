package org.jalon.export.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.analysis.ComparedRow;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineAloud;
import org.jalon.export.printed.Paragraph;
import org.jalon.shared.Citation;
import org.jalon.table.AnnexTable;

/**
 * A compared row field by field, each side in the words of its own period. A status that is only called otherwise is the same one.
 *
 * @param earlier the words of the earlier side
 */
record ComparedFields(PrintedWords words, PrintedWords earlier) {

    private static final String STATUS = "status";

    /** A field in which a row differs. */
    record Field(String name, List<Paragraph> before, List<Paragraph> after) {

        String textBefore() {
            return text(before);
        }

        String textAfter() {
            return text(after);
        }

        private static String text(List<Paragraph> paragraphs) {
            return paragraphs.stream()
                    .map(paragraph -> (paragraph.shape() == Paragraph.Shape.ITEM ? "– " : "") + paragraph.text())
                    .collect(Collectors.joining("\n"));
        }
    }

    /** What one reads of a row on either side; of a row that is on one side only, all it says there; one named 'none' where nothing differs. */
    List<Field> of(ComparedRow row) {
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, Side> side : SIDES.entrySet()) {
            List<Paragraph> before = row.earlier()
                    .map(found -> side.getValue().of(new ComparedFields(earlier, earlier), found))
                    .orElse(List.of());
            List<Paragraph> after =
                    row.later().map(found -> side.getValue().of(this, found)).orElse(List.of());
            boolean renamed =
                    side.getKey().equals(STATUS) && statuses(row.earlier()).equals(statuses(row.later()));
            if (!before.equals(after) && !renamed) {
                fields.add(new Field(side.getKey(), before, after));
            }
        }
        return fields.isEmpty() ? List.of(new Field("none", List.of(), List.of())) : fields;
    }

    private static List<Optional<String>> statuses(Optional<AnnexTable.Row> row) {
        return row.map(AnnexTable.Row::content).map(AssessmentContent::parts).orElse(List.of()).stream()
                .map(Part::status)
                .toList();
    }

    private interface Side {
        List<Paragraph> of(ComparedFields said, AnnexTable.Row row);
    }

    private static final Map<String, Side> SIDES = sides();

    private static Map<String, Side> sides() {
        Map<String, Side> sides = new LinkedHashMap<>();
        sides.put("wording", (said, row) -> said.text(row.indicator().words()));
        sides.put(STATUS, ComparedFields::said);
        sides.put(
                "deadline",
                (said, row) ->
                        said.text(row.content().deadline().map(Deadline::words).orElse("")));
        sides.put("reading", ComparedFields::reading);
        sides.put(
                "comments",
                (said, row) -> row.content().parts().stream()
                        .map(Part::comment)
                        .flatMap(comment -> said.words.comment(comment).stream())
                        .toList());
        sides.put(
                "citations",
                (said, row) -> said.text(
                        row.content().citations().stream().map(Citation::place).collect(Collectors.joining("; "))));
        sides.put("doubt", (said, row) -> said.text(row.content().doubt().orElse("")));
        return sides;
    }

    private List<Paragraph> said(AnnexTable.Row row) {
        return row.content().parts().stream()
                .map(Part::status)
                .flatMap(
                        code -> PrintedWords.paragraph(
                                code.isPresent() ? words.label(words.status(code)) : words.say("export.notStated"))
                                .stream())
                .toList();
    }

    private List<Paragraph> reading(AnnexTable.Row row) {
        DeadlineAloud aloud = new DeadlineAloud(words.words(), words.language());
        String said = row.content().deadline().map(aloud::say).orElse("");
        return PrintedWords.paragraph(words.label(said));
    }

    private List<Paragraph> text(String text) {
        return PrintedWords.paragraph(words.text(text));
    }
}
