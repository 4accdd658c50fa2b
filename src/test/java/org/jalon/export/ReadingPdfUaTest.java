package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.export.order.DocumentAssembler;
import org.jalon.export.order.DocumentChoice;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.shared.Citation;
import org.jalon.shared.Lang;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** Matrix, comparison and history as PDF keep every rule of PDF/UA-1 as well: short and long, in both languages, whatever people wrote. */
@DatabaseTest
@ActingAs(Role.READER)
@LongTest("PDF/UA of matrix, comparison and history; PdfUaTest asks the same of the table")
class ReadingPdfUaTest {

    private static final List<String> QUARTERS =
            List.of("2015-Q1", "2015-Q2", "2015-Q3", "2015-Q4", "2016-Q1", "2016-Q2", "2016-Q3", "2016-Q4", "2017-Q1");

    /** What may stand in a cell, in several scripts, with lists, and with characters that no font of ours has. */
    private static final List<String> TEXTS = List.of(
            "تنفيذ اتفاق السلام والمصالحة في مالي. ".repeat(12)
                    + "\n– التدبير الأول (S/2017/478)\n– second, in English, 2017",
            "The texts have been drafted; see S/2017/478, and العربية in between, 15 of 31.\n– one\n– two",
            "Проект закона внесён в парламент. 法律草案已提交议会。".repeat(6),
            "A word\twith a tab, é and ﬁ, 👩🏽\u200d⚕️ 🇲🇱, \u0e44\u0e17\u0e22",
            "☒ 漢 ߒߞߏ ߓߟߏߦߊ߫ ⵜⵉⴼⵉⵏⴰⵖ \ue000\u0378 \u202eturned\u202c \u0301",
            "Long and plain. ".repeat(60),
            "");

    @Autowired
    private DocumentAssembler making;

    @Autowired
    private BeanFactory beans;

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"matrix, en", "matrix, fr", "comparison, en", "comparison, fr", "history, en", "history, fr"})
    void everyRuleHoldsForTheSeed(String what, Lang lang) throws Exception {
        byte[] pdf = pdf("mali", "agreement", what, lang, "4.2.1", Map.of("change", List.of("unchanged")));
        assertThat(PdfUaTest.broken(pdf)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"matrix, en", "matrix, fr", "comparison, en", "comparison, fr", "history, en", "history, fr"})
    void everyRuleHoldsOnManyPagesInManyScripts(String what, Lang lang) throws Exception {
        BuiltMandate built = built();
        byte[] pdf = pdf(built.mandate().code(), built.framework().code(), what, lang, "1.1.1", Map.of());
        assertThat(PdfUaTest.broken(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).as("pages").isGreaterThan(2);
            if (!what.equals("matrix")) {
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                        .contains("Проект", "法律", "second, in English");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"matrix, en", "comparison, fr", "history, en"})
    void everyRuleHoldsWhereNothingIsSaidYet(String what, Lang lang) throws Exception {
        BuiltMandate empty = new BuiltMandate(beans);
        ReportingPeriod before = empty.open("2016-Q4");
        empty.indicator("1.1.1", before);
        empty.seal(before);
        empty.open("2017-Q1");
        byte[] pdf = pdf(empty.mandate().code(), empty.framework().code(), what, lang, "1.1.1", Map.of());
        assertThat(PdfUaTest.broken(pdf)).isEmpty();
    }

    private byte[] pdf(
            String mandate,
            String framework,
            String what,
            Lang lang,
            String indicator,
            Map<String, List<String>> further)
            throws Exception {
        Map<String, List<String>> query = new HashMap<>(further);
        query.put("what", List.of(what));
        query.put("format", List.of("pdf"));
        query.put("indicator", List.of(indicator));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        making.of(mandate, framework, DocumentChoice.of(query, lang), false).write(out);
        return out.toByteArray();
    }

    /** Nine quarters; in each, something else is said of each of 40 indicators, some of which come later. */
    private BuiltMandate built() {
        BuiltMandate built = new BuiltMandate(beans);
        List<String> numbers = new ArrayList<>();
        for (int n = 0; n < QUARTERS.size(); n++) {
            ReportingPeriod period = built.open(QUARTERS.get(n));
            for (int row = 0; row < 40; row++) {
                String number = "%d.%d.%d".formatted(row / 16 + 1, row / 4 % 4 + 1, row % 4 + 1);
                if (n == 0 || row % 7 == n) {
                    built.indicator(number, period);
                    numbers.add(number);
                }
                // The newest two quarters say it all; before them, the first row alone does.
                if (numbers.contains(number) && (row == 0 || n >= QUARTERS.size() - 2)) {
                    built.publish(period, number, content(n + row));
                }
            }
            if (n < QUARTERS.size() - 1) {
                built.seal(period);
            }
        }
        return built;
    }

    private static AssessmentContent content(int n) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                n % 5 == 0 ? Optional.empty() : Optional.of(n % 2 == 0 ? "ongoing" : "implemented"),
                TEXTS.get(n % TEXTS.size())));
        if (n % 3 == 0) {
            parts.add(new Part(Optional.of("ongoing"), TEXTS.get((n + 1) % TEXTS.size())));
        }
        return new AssessmentContent(
                parts,
                n % 4 == 0 ? Optional.empty() : Optional.of(Deadline.printed(n % 2 == 0 ? "2017" : "عام 2018")),
                List.of(Citation.of("S/2017/478", "Annex I")),
                n % 6 == 0 ? Optional.of("Doubtful: الترجمة") : Optional.empty());
    }
}
