package org.jalon.export.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.jalon.testing.Examples.says;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.seal.Signing;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Person;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.Signer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A corrected table goes out under the symbol of its corrigendum and says which one it is, of what date and why. */
@DatabaseTest
class CorrigendumDocumentsTest {

    private static final String SYMBOL = "S/2017/478/Corr.1";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private PeriodWorkflow life;

    @Autowired
    private Signing signing;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;
    private PeriodAddress table;

    @BeforeEach
    void a_period_with_rows_for_several_pages_and_a_signed_corrigendum() {
        mandate = new BuiltMandate(beans);
        table = new PeriodAddress(mandate.mandate().code(), "table", "2017-Q2");
        ReportingPeriod period = mandate.open("2017-Q2");
        for (int n = 1; n <= 40; n++) {
            mandate.indicator("1.1." + n, period);
            mandate.publish(
                    period,
                    "1.1." + n,
                    says("ongoing", "What was said of it, in a comment of some length. ".repeat(6)));
        }
        mandate.seal(period);
        Acting.as(
                Acting.REVIEWER,
                () -> life.beginCorrigendum(
                        new PeriodAddress(table.mandate(), "table", "2017-Q2"), "A wrong year in 1.1.1"));
        act(Acting.REVIEWER, 1, new Update.Return("Look again"));
        act(Acting.OFFICER, 2, new Update.Edit(says("implemented", "Corrected"), Optional.empty()));
        act(Acting.OFFICER, 3, new Update.Submit());
        act(Acting.REVIEWER, 4, new Update.Approve());
        Signer signer = Signer.named("corrigendum-signer", beans);
        Optional<LocalDate> date = Optional.of(LocalDate.of(2017, 12, 12));
        Acting.as(signer.person(), () -> {
            String digest =
                    signing.prepare(table, Optional.of(SYMBOL), date).digest().orElseThrow();
            return signing.sign(table, new Signing.Signed(SYMBOL, date, digest, Signer.PASSWORD));
        });
    }

    @Test
    void every_page_of_the_pdf_says_so_in_either_language() throws Exception {
        List<String> english = pages("en");
        assertThat(english)
                .hasSizeGreaterThan(2)
                .allSatisfy(page ->
                        assertThat(page).contains("Corrigendum 1 to S/2017/478").contains(SYMBOL));
        assertThat(english.getFirst())
                .contains("Corrigendum 1 to S/2017/478, issued as S/2017/478/Corr.1, dated 12 December 2017.")
                .contains("Reason for the correction: A wrong year in 1.1.1");
        assertThat(pages("fr"))
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page)
                        .contains("Rectificatif 1 au document S/2017/478")
                        .contains(SYMBOL));
        assertThat(pages("fr").getFirst()).contains("daté du 12 décembre 2017").contains("Motif de la correction");
    }

    @Test
    void so_do_word_file_and_workbook() throws Exception {
        String heads = part("docx", "word/header1.xml") + part("docx", "word/header2.xml");
        assertThat(heads.split("Corrigendum 1 to S/2017/478", -1))
                .as("both heads")
                .hasSize(3);
        assertThat(part("docx", "word/footer1.xml")).contains(SYMBOL);
        assertThat(part("docx", "word/document.xml"))
                .contains("issued as S/2017/478/Corr.1, dated 12 December 2017.")
                .contains("A wrong year in 1.1.1");
        assertThat(part("docx", "docProps/core.xml")).contains(SYMBOL);
        assertThat(part("xlsx", "xl/sharedStrings.xml")).contains(SYMBOL, "A wrong year in 1.1.1", "2017-12-12");
    }

    @Test
    void so_do_page_and_json_and_the_names_of_the_files() throws Exception {
        String html = ask("html").andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(html).contains(SYMBOL, "Corrigendum 1 to S/2017/478", "A wrong year in 1.1.1");
        ask("json")
                .andExpect(jsonPath("$.publication.symbol").value(SYMBOL))
                .andExpect(jsonPath("$.publication.corrigendum").value(1))
                .andExpect(jsonPath("$.publication.date").value("2017-12-12"))
                .andExpect(jsonPath("$.publication.reason").value("A wrong year in 1.1.1"))
                .andExpect(jsonPath("$.period.report").value("S/2017/478"));
        for (String format : List.of("docx", "pdf", "xlsx", "csv")) {
            ask(format)
                    .andExpect(
                            header().string("Content-Disposition", containsString("2017-Q2-corrigendum-1." + format)));
        }
    }

    @Test
    void what_was_sealed_first_says_nothing_of_it() throws Exception {
        ask("json?corrigendum=0")
                .andExpect(jsonPath("$.publication.symbol").value("S/2017/478"))
                .andExpect(jsonPath("$.publication.corrigendum").value(0));
        assertThat(ask("html?corrigendum=0").andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("S/2017/478")
                .doesNotContain("Corr");
    }

    private void act(Person person, int version, Update update) {
        Acting.as(person, () -> updates.update(table.row("1.1.1"), version, update, Route.PAGE));
    }

    private ResultActions ask(String file) throws Exception {
        return mvc.perform(
                        get("/api/v1/mandates/" + table.mandate() + "/frameworks/table/periods/2017-Q2/table." + file)
                                .with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)))
                .andExpect(status().isOk());
    }

    private List<String> pages(String language) throws Exception {
        byte[] pdf = ask("pdf?lang=" + language).andReturn().getResponse().getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int n = 1; n <= document.getNumberOfPages(); n++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(n);
                stripper.setEndPage(n);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
            return pages;
        }
    }

    private String part(String format, String name) throws Exception {
        byte[] file = ask(format).andReturn().getResponse().getContentAsByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name + " is not in the file");
    }
}
