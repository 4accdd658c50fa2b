package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.export.printed.Hand;
import org.jalon.export.printed.Paragraph.Stretch;
import org.jalon.export.printed.PrintedChange;
import org.jalon.export.request.DocumentRequest;
import org.jalon.table.AnnexTable;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where new words stand beside the old ones, both can be read: a narrow cell breaks between them and not in the middle of either. */
class ReplacedWordsTest {

    private static final Hand HAND = new Hand("Somebody", Instant.EPOCH);
    private static final AnnexTable BEFORE = SeedFixture.mali().published();
    private static final String ROW = "1.1.1";

    @Test
    void a_page_has_a_place_to_break_and_no_further_character() throws Exception {
        String page = new String(Files.bytes(replaced("Five of six"), Locale.ENGLISH, "html"), StandardCharsets.UTF_8);
        assertThat(page).containsPattern(">Ongoing</del><wbr/><ins [^>]*>Implemented</ins>");
    }

    @Test
    void a_pdf_breaks_a_narrow_cell_there() throws Exception {
        DocumentRequest narrow = DocumentRequest.of(saying(BEFORE, "implemented", "Five of six"))
                .comparedWith(saying(BEFORE, "not-implemented", "Five of six"));
        assertThat(lines(narrow)).containsSequence("Not implemented", "Implemented");
    }

    /** Where there is room they stay on one line, and whoever takes the words out of the file gets them as they are. */
    @Test
    void a_pdf_adds_no_character() throws Exception {
        AnnexTable before = saying(BEFORE, "ongoing", "Open");
        DocumentRequest request =
                DocumentRequest.of(saying(BEFORE, "ongoing", "Shut")).comparedWith(before);
        assertThat(String.join("\n", lines(request))).contains("OpenShut");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Ongoing|Implemented|true",
                "six.|Seven|true",
                "5|6|true",
                "تنفيذ|بدأ|true",
                ",|.|false",
                "old |new|false",
                "old| new|false"
            })
    void words_are_parted_and_signs_are_not(String before, String after, boolean parted) {
        Stretch removed = new Stretch(before, new PrintedChange.Removed(HAND));
        Stretch added = new Stretch(after, new PrintedChange.Added(HAND));
        assertThat(removed.isReplacedBy(added)).isEqualTo(parted);
        assertThat(added.isReplacedBy(removed)).isFalse();
        assertThat(removed.isReplacedBy(new Stretch(after, PrintedChange.NONE))).isFalse();
    }

    private static DocumentRequest replaced(String comment) {
        return DocumentRequest.of(saying(BEFORE, "implemented", comment))
                .comparedWith(saying(BEFORE, "ongoing", comment));
    }

    private static AnnexTable saying(AnnexTable table, String status, String comment) {
        return Variants.with(
                table,
                ROW,
                content -> new AssessmentContent(
                        List.of(new Part(Optional.of(status), comment)),
                        content.deadline(),
                        content.citations(),
                        content.doubt()));
    }

    private static List<String> lines(DocumentRequest request) throws Exception {
        try (PDDocument document = Loader.loadPDF(Files.bytes(request, Locale.ENGLISH, "pdf"))) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .toList();
        }
    }
}
