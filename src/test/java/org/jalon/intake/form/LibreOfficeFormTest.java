package org.jalon.intake.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice opens and saves filled forms, and they still say the same. Runs where {@code soffice} is installed; files that it saved lie
 * beside this class and are read by {@link FormReaderTest} everywhere.
 */
@LongTest("LibreOffice saves the forms anew; FormReaderTest reads them as Jalon made them")
class LibreOfficeFormTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void libreOfficeIsThere() {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/soffice")),
                "LibreOffice (/usr/bin/soffice) is not installed: saving forms with it is not tried");
    }

    @Test
    void a_word_form_saved_anew_says_the_same() throws Exception {
        assertThat(FormExample.read(resaved(FormExample.filledWord(), "docx:MS Word 2007 XML", "docx")))
                .isEqualTo(new FormReading(FormExample.NAME, FormExample.expected()));
    }

    @Test
    void an_excel_form_saved_anew_says_the_same() throws Exception {
        assertThat(FormExample.read(resaved(FormExample.filledExcel(), "xlsx:Calc MS Excel 2007 XML", "xlsx")))
                .isEqualTo(new FormReading(FormExample.NAME, FormExample.expected()));
    }

    private byte[] resaved(byte[] file, String format, String ending) throws IOException, InterruptedException {
        Path form = folder.resolve("form." + ending);
        Path out = Files.createDirectories(folder.resolve("saved"));
        Files.write(form, file);
        Process process = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        out.toString(),
                        form.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES))
                .as("LibreOffice answers")
                .isTrue();
        byte[] saved = Files.readAllBytes(out.resolve("form." + ending));
        Path kept = Files.createDirectories(Path.of("target", "forms")).resolve("resaved." + ending);
        Files.write(kept, saved);
        return saved;
    }
}
