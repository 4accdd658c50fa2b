package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.matrix.AnnexTable;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;

/** A thousand indicators with long comments. The limits are those of a cold virtual machine on a busy machine; see the README for figures. */
class ScaleTest {

    private static final String LONG =
            "A comment that goes on for some time about what was done and what is still to do. ".repeat(6)
                    + "\n– a first measure that was taken in the north\n– a second one";

    private static final AnnexTable TABLE = Variants.many(
            SeedFixture.mali().open(),
            33,
            content -> new AssessmentContent(
                    List.of(new Part(Optional.of("ongoing"), LONG)),
                    content.deadline(),
                    content.citations(),
                    Optional.empty()));

    @Test
    void wordAndSpreadsheet() {
        assertThat(TABLE.rows()).hasSize(1_023);
        for (String ending : List.of("docx", "xlsx", "csv", "html")) {
            assertThat(timed(ending)).as(ending).isLessThan(Duration.ofSeconds(6));
        }
    }

    @Test
    void pdf() throws Exception {
        long start = System.nanoTime();
        byte[] file = Files.bytes(TABLE, Locale.ENGLISH, "pdf");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(150);
        }
    }

    private static Duration timed(String ending) {
        long start = System.nanoTime();
        Files.bytes(TABLE, Locale.ENGLISH, ending);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
