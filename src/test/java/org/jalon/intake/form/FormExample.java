package org.jalon.intake.form;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jalon.export.FormFiles;
import org.jalon.export.form.ContributorForm;
import org.jalon.export.form.FormField;
import org.jalon.intake.form.Answer.PartAnswer;
import org.jalon.shared.Words;
import org.jalon.shared.office.OfficePackage;
import org.jalon.shared.office.OfficeRefused;
import org.jalon.table.AnnexTable;
import org.jalon.testing.Nodes;
import org.jalon.testing.OfficeFile;
import org.jalon.testing.SeedFixture;

/** A form for four rows of S/2017/478, Annex I: a plain one, a blank one, one with bullets and the split one. */
final class FormExample {

    static final String CODE = "7K2M9QX4";
    static final String COMMENT = "The decree was signed.\n– Published on 3 July\n– <Texte> & \"suite\" é 😀 العربية";
    static final String SOURCES = "S/2017/811, Annex I, 1.1.1\nOfficial Gazette";
    static final String NAME = "A. Contributor, Ministry of Justice";

    private static final Set<String> ROWS = Set.of("1.1.1", "2.3.3", "3.1.1", "4.2.1");

    private FormExample() {}

    static ContributorForm form() {
        return form(CODE);
    }

    static ContributorForm form(String code) {
        SeedFixture seed = SeedFixture.mali();
        AnnexTable open = seed.open();
        AtomicInteger position = new AtomicInteger();
        List<ContributorForm.Entry> entries = open.rows()
                .filter(row -> ROWS.contains(row.indicator().number().printed()))
                .map(row -> new ContributorForm.Entry(
                        position.incrementAndGet(), row.content().parts().size(), carried(row)))
                .toList();
        return new ContributorForm(
                code,
                "seal-of-" + code,
                seed.mandate(),
                seed.framework(),
                open.period(),
                Optional.of(seed.period("2017-Q2")),
                entries);
    }

    private static AnnexTable.Row carried(AnnexTable.Row row) {
        return Nodes.row(
                row.above().getFirst(),
                row.parent().orElseThrow(),
                row.indicator(),
                row.assessment(),
                row.judgement(),
                row.changed(),
                Optional.of(row.content()));
    }

    /** What is filled in: everything of 1.1.1, no change in 2.3.3, a part of 4.2.1. */
    static byte[] filledWord() throws IOException {
        return fill(OfficeFile.of(FormFiles.docx(form(), Locale.ENGLISH))).bytes();
    }

    static OfficeFile fill(OfficeFile file) {
        return file.fill(tag(0, 0, FormField.NAME), NAME)
                .fill(tag(1, 1, FormField.STATUS), "Implemented")
                .fill(tag(1, 0, FormField.DEADLINE), "First half of 2018")
                .fill(tag(1, 1, FormField.COMMENTS), COMMENT)
                .fill(tag(1, 0, FormField.SOURCES), SOURCES)
                .fill(tag(2, 1, FormField.STATUS), "No change")
                .fill(tag(4, 2, FormField.COMMENTS), "Second part only");
    }

    static byte[] filledExcel() throws IOException {
        byte[] book = FormFiles.xlsx(form(), Locale.ENGLISH);
        book = OfficeFile.fillCell(book, "Your name", 3, NAME);
        book = OfficeFile.fillCell(book, "1.1.1", 4, "Implemented");
        book = OfficeFile.fillCell(book, "1.1.1", 5, "First half of 2018");
        book = OfficeFile.fillCell(book, "1.1.1", 6, COMMENT);
        book = OfficeFile.fillCell(book, "1.1.1", 7, SOURCES);
        book = OfficeFile.fillCell(book, "2.3.3", 4, "No change");
        return OfficeFile.fillCell(book, "4.2.1 (2)", 6, "Second part only");
    }

    static String tag(int position, int part, FormField field) {
        return FormFiles.tag(form(), position, part, field);
    }

    /** What such a file says. */
    static List<RowReading> expected() {
        return List.of(
                row(
                        1,
                        "1.1.1",
                        new Answer(
                                List.of(new PartAnswer("implemented", COMMENT)),
                                "First half of 2018",
                                List.of("S/2017/811, Annex I, 1.1.1", "Official Gazette"))),
                row(2, "2.3.3", new Answer(List.of(new PartAnswer("=", "")), "", List.of())),
                row(3, "3.1.1", new Answer(List.of(new PartAnswer("", "")), "", List.of())),
                row(
                        4,
                        "4.2.1",
                        new Answer(
                                List.of(new PartAnswer("", ""), new PartAnswer("", "Second part only")),
                                "",
                                List.of())));
    }

    private static RowReading row(int position, String number, Answer answer) {
        return new RowReading(position, number, answer, List.of(), false);
    }

    static FormReading read(byte[] file) throws FileRefused {
        FormTable table;
        try {
            table = FormTable.of(OfficePackage.read(file).table());
        } catch (OfficeRefused e) {
            throw FileRefused.of(e);
        }
        return FormReader.read(table, form(), new Words());
    }
}
