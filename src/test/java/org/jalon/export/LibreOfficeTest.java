package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jalon.export.docx.DocxFormat;
import org.jalon.export.docx.DocxTemplate;
import org.jalon.export.request.DocumentRequest;
import org.jalon.export.template.OfficeTemplateTest;
import org.jalon.table.AnnexTable;
import org.jalon.testing.LongTest;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice opens the files and saves them again: what comes back reads the same. It is not part of what {@code bin/test} installs; where there
 * is no {@code soffice} (Debian: libreoffice-writer, libreoffice-calc) these tests are skipped and say so.
 */
@LongTest("LibreOffice opens the documents; OfficeSchemaTest holds the same files against their schemas")
class LibreOfficeTest {

    private static final SeedFixture SEED = SeedFixture.mali();
    private static final int SECONDS = 120;

    @TempDir
    Path folder = Path.of("unset");

    @BeforeEach
    void libreOfficeIsThere() throws Exception {
        assumeTrue(
                LibreOffice.isThere(),
                "LibreOffice (soffice) is not on the PATH: what it makes of the files is not tested");
    }

    @Test
    void theWordFileReadsTheSameAfterLibreOfficeSavedIt() throws Exception {
        AnnexTable table = SEED.published();
        WordTable again =
                WordTable.of(saved(WordTable.bytes(table, Locale.ENGLISH), "docx", "docx:Office Open XML Text"));
        assertThat(again.grid()).isEqualTo(WordTable.of(table, Locale.ENGLISH).grid());
        assertThat(again.rows().getFirst().isRepeatHeader()).isTrue();
    }

    @Test
    void theFootnotesAreStillThoseOfTheirRowsAfterLibreOfficeSavedThem() throws Exception {
        AnnexTable table = SEED.published();
        byte[] file = org.jalon.export.Files.bytes(TrackedChangesTest.noted(table), Locale.ENGLISH, "docx");
        byte[] again = saved(file, "docx", "docx:Office Open XML Text");
        assertThat(TrackedChangesTest.printed(again)).isEqualTo(TrackedChangesTest.printed(file));
        assertThat(WordTable.of(again).grid())
                .isEqualTo(WordTable.of(table, Locale.ENGLISH).grid());
    }

    @Test
    void theSpreadsheetReadsTheSameAfterLibreOfficeSavedIt() throws Exception {
        AnnexTable table = SEED.published();
        byte[] file = org.jalon.export.Files.bytes(table, Locale.ENGLISH, "xlsx");
        byte[] again = saved(file, "xlsx", "xlsx:Calc MS Excel 2007 XML");
        try (XSSFWorkbook one = new XSSFWorkbook(new ByteArrayInputStream(file));
                XSSFWorkbook two = new XSSFWorkbook(new ByteArrayInputStream(again))) {
            for (int sheet : List.of(0, 2)) {
                assertThat(FidelityTest.texts(two.getSheetAt(sheet)))
                        .isEqualTo(FidelityTest.texts(one.getSheetAt(sheet)));
            }
            assertThat(two.getSheetAt(0).getDataValidations()).hasSize(1);
        }
    }

    @Test
    void theStarterTemplateIsStillOneAfterLibreOfficeSavedIt() throws Exception {
        AnnexTable table = SEED.published();
        DocxTemplate again =
                DocxTemplate.read(saved(OfficeTemplateTest.starter(), "docx", "docx:Office Open XML Text"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxFormat()
                .in(again, "digest")
                .write(org.jalon.export.Files.layout().of(DocumentRequest.of(table), Locale.ENGLISH), out);
        assertThat(WordTable.of(out.toByteArray()).grid())
                .isEqualTo(WordTable.of(table, Locale.ENGLISH).grid());
    }

    private byte[] saved(byte[] file, String ending, String filter) throws Exception {
        Path in = Files.write(folder.resolve("file." + ending), file);
        Path out = Files.createDirectories(folder.resolve("saved"));
        run("--convert-to", filter, "--outdir", out.toString(), in.toString());
        return Files.readAllBytes(out.resolve("file." + ending));
    }

    private Path profile() {
        return folder.resolve("profile");
    }

    private void run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "--norestore",
                "--nolockcheck",
                "-env:UserInstallation=" + profile().toUri()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("LibreOffice did not finish within " + SECONDS + " s: "
                    + Files.readString(folder.resolve("soffice.log")));
        }
    }
}
