package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.export.request.Citations;
import org.jalon.export.request.DocumentRequest;
import org.jalon.table.AnnexTable;
import org.jalon.testing.LongTest;
import org.jalon.testing.SeedFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What a screen reader needs (PDF/UA-1, ISO 14289-1), as veraPDF checks it: all of its rules hold for every PDF. */
class PdfUaTest {

    private static final AnnexTable PUBLISHED = SeedFixture.mali().published();
    private static final AnnexTable OPEN = SeedFixture.mali().open();

    static Stream<DocumentRequest> tables() {
        return Stream.of(
                DocumentRequest.of(PUBLISHED),
                DocumentRequest.of(OPEN),
                DocumentRequest.of(Variants.anyhow(OPEN, new Random(7))).comparedWith(PUBLISHED),
                DocumentRequest.of(Variants.withBands(OPEN, List.of())),
                DocumentRequest.of(PUBLISHED).citing(Citations.FOOTNOTES),
                DocumentRequest.of(FootnotesTest.anyhow(OPEN, new Random(8)))
                        .comparedWith(PUBLISHED)
                        .citing(Citations.FOOTNOTES),
                DocumentRequest.of(Variants.with(
                        OPEN,
                        "1.1.1",
                        content -> new AssessmentContent(
                                List.of(new Part(Optional.empty(), String.join("\n", BadInputTest.texts()))),
                                content.deadline(),
                                content.citations(),
                                Optional.empty()))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRuleHoldsInEnglish(DocumentRequest request) throws Exception {
        assertThat(broken(Files.bytes(request, Locale.ENGLISH, "pdf"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    @LongTest("The same tables once more; everyRuleHoldsInEnglish holds them to the same rules")
    void everyRuleHoldsInFrench(DocumentRequest request) throws Exception {
        assertThat(broken(Files.bytes(request, Locale.FRENCH, "pdf"))).isEmpty();
    }

    /** The rules that do not hold, with the place where. */
    static List<String> broken(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
