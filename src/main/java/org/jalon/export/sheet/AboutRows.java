package org.jalon.export.sheet;

import java.util.List;
import org.dhatim.fastexcel.Range;
import org.jalon.export.printed.DataSheet;
import org.jalon.export.printed.DataSheet.Fact;
import org.jalon.export.printed.PrintedAnnex;
import org.jalon.export.printed.PrintedAnnex.Standing;

/** What the file is about, and the levels of the scale. */
final class AboutRows {

    private AboutRows() {}

    static void write(Sheet sheet, PrintedAnnex annex) {
        sheet.width(0, 36);
        sheet.width(1, 90);
        List<Fact> facts = annex.data().about();
        for (int row = 0; row < facts.size(); row++) {
            sheet.wrapped(row, 2);
            sheet.text(row, 0, facts.get(row).name());
            sheet.text(row, 1, facts.get(row).value());
            sheet.bold(row, 0);
        }
        if (annex.standing() instanceof Standing.NotPublished draft) {
            sheet.text(facts.size() + 1, 0, draft.mark().text());
        }
        if (!annex.data().shape().judged()) {
            return;
        }
        int row = firstLevel(annex.data());
        sheet.text(
                row - 1,
                0,
                annex.columns().stream()
                        .filter(column -> column.name().equals("status"))
                        .findFirst()
                        .orElseThrow()
                        .heading()
                        .text());
        sheet.bold(row - 1, 0);
        for (DataSheet.Level level : annex.data().levels()) {
            sheet.text(row++, 0, level.label());
        }
    }

    /** The cells that a status is chosen from. */
    static Range levels(Sheet about, DataSheet data) {
        int first = firstLevel(data);
        return about.range(first, 0, first + data.levels().size() - 1, 0);
    }

    private static int firstLevel(DataSheet data) {
        return data.about().size() + 4;
    }
}
