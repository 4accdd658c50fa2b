package org.jalon.intake.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jalon.export.Files;
import org.jalon.export.printed.Line;
import org.jalon.export.printed.Paragraph;
import org.jalon.export.request.DocumentRequest;
import org.jalon.table.AnnexTable;

/** What Jalon prints of a table, before any format has it. */
final class PrintedWords {

    private PrintedWords() {}

    static ExpectedTable of(AnnexTable table, Locale language) {
        List<List<String>> rows = new ArrayList<>();
        for (Line line : Files.layout().of(DocumentRequest.of(table), language).lines()) {
            switch (line) {
                case Line.PillarLine pillar -> {
                    List<Paragraph> all = new ArrayList<>(List.of(pillar.band().title()));
                    all.addAll(pillar.band().statement());
                    rows.add(List.of(text(all)));
                }
                case Line.RowLine row -> {
                    List<String> cells =
                            row.slots().stream().map(PrintedWords::text).toList();
                    // A part that says nothing is no row to whoever looks at the page.
                    if (!cells.stream().allMatch(String::isBlank)) {
                        rows.add(cells);
                    }
                }
            }
        }
        return new ExpectedTable(rows);
    }

    private static String text(Line.Slot slot) {
        return switch (slot) {
            case Line.Slot.Cell cell -> text(cell.paragraphs());
            case Line.Slot.Covered() -> "";
        };
    }

    private static String text(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}
