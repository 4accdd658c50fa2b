package org.jalon.mandate.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jalon.mandate.Mandates;
import org.jalon.security.SystemActor;
import org.jalon.source.Documents;
import org.jalon.source.SourceDocument;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.SmallMandate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The time line over HTTP: what the seed of Mali says, and what an officer adds. */
@DatabaseTest
@BothDatabases
@SuppressWarnings("NullAway.Init")
class TimelineApiTest {

    private static final RequestPostProcessor OFFICER = httpBasic(SmallMandate.OFFICER, SmallMandate.PASSWORD);
    private static final RequestPostProcessor READER = httpBasic(SmallMandate.READER, SmallMandate.PASSWORD);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SmallMandate mandates;

    @Autowired
    private Mandates services;

    @Autowired
    private Documents documents;

    @Autowired
    private SystemActor system;

    private String own;

    @BeforeEach
    void a_mandate_with_a_document() {
        String mandate = mandates.make().mandate();
        system.run(
                "tests",
                () -> documents.add(
                        services.byCode(mandate).id(),
                        new SourceDocument(
                                "report",
                                Optional.of("S/2030/1"),
                                "A report",
                                Optional.empty(),
                                "",
                                SourceDocument.Details.NONE)));
        own = "/api/v1/mandates/" + mandate + "/decisions";
    }

    @Test
    void the_csv_says_of_each_what_happened_and_where_it_is_said() throws Exception {
        List<CSVRecord> lines = csv("/api/v1/mandates/mali/decisions.csv");

        assertThat(lines.getFirst().values())
                .containsExactly(
                        "date",
                        "body",
                        "kind",
                        "symbol",
                        "title",
                        "outcome",
                        "in_favour",
                        "against",
                        "abstaining",
                        "until",
                        "source",
                        "place",
                        "quotation");
        assertThat(lines).hasSizeGreaterThan(200).allSatisfy(line -> {
            assertThat(line.get(0)).matches("(date|\\d{4}(-\\d\\d(-\\d\\d)?)?)");
            assertThat(line.get(12)).isNotBlank();
        });
        assertThat(line(lines, "S/2023/638"))
                .startsWith("2023-08-30", "France and the United Arab Emirates", "draft-resolution")
                .contains("not-adopted", "13", "1");
        assertThat(line(lines, "S/2023/638")[9])
                .as("until of a draft that failed")
                .isEmpty();
        assertThat(line(lines, "S/RES/2640 (2022)")).contains("2022-06-29", "2023-06-30");
        assertThat(lines.stream()
                        .filter(line -> line.get(3).equals("S/RES/2690 (2023)")
                                && line.get(2).equals("resolution")))
                .as("a decision with an entry of its own stands there once")
                .hasSize(1);
    }

    @Test
    void two_accounts_stand_side_by_side_and_say_whose_they_are() throws Exception {
        mvc.perform(get("/api/v1/mandates/mali/decisions.json?lang=fr").with(READER))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.key == 'res-2640')].who").value("Government of Mali"))
                .andExpect(jsonPath("$[?(@.key == 'res-2640-secretary-general')].who")
                        .value("Secretary-General"))
                .andExpect(jsonPath("$[?(@.key == 'draft-638')].title").value(hasItem(containsString("non adopté"))))
                .andExpect(jsonPath("$[?(@.key == 'res-2690')].dates[*].name").value(hasItem("liquidation")))
                .andExpect(jsonPath("$[?(@.key == 'prst-2020-10')].date").value("2020-10"));
    }

    @Test
    void an_officer_adds_an_entry_that_names_its_document() throws Exception {
        add("""
                {"date": "2030-05", "kind": "resolution", "symbol": "S/RES/9999 (2030)", "titleEn": "It goes on", "titleFr": "Cela continue",
                 "outcome": "adopted", "in_favour": 12, "against": 0, "abstaining": 3, "until": "2031-05-31",
                 "dates": "in force=2030-06-01", "source": "S/2030/1", "place": "para. 1", "quotation": "it goes on"}""", OFFICER)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.key").value("resolution-2030-05"))
                .andExpect(jsonPath("$.lane").value("council"))
                .andExpect(jsonPath("$.inFavour").value(12));

        assertThat(csv(own + ".csv"))
                .anySatisfy(line -> assertThat(line.values())
                        .containsExactly(
                                "2030-05",
                                "",
                                "resolution",
                                "S/RES/9999 (2030)",
                                "It goes on",
                                "adopted",
                                "12",
                                "0",
                                "3",
                                "2031-05-31",
                                "S/2030/1",
                                "para. 1",
                                "it goes on"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2030-02-30 | resolution | adopted | 2031-01-01 | S/2030/1 | words | /date",
                "2030-05-01 | resolution | adopted | 2030-01-01 | S/2030/1 | words | /until",
                "2030-05-01 | draft-resolution | not-adopted | 2031-01-01 | S/2030/1 | words | /until",
                "2030-05-01 | song | adopted | 2031-01-01 | S/2030/1 | words | /kind",
                "2030-05-01 | resolution | adopted | 2031-01-01 | S/2030/2 | words | /source",
                "2030-05-01 | resolution | adopted | 2031-01-01 | S/2030/1 | '' | /quotation"
            })
    void what_cannot_be_is_refused_where_it_stands(
            String date, String kind, String outcome, String until, String source, String words, String pointer)
            throws Exception {
        add("""
                {"date": "%s", "kind": "%s", "title": "x", "outcome": "%s", "until": "%s", "source": "%s", "place": "para. 1",
                 "quotation": "%s"}""".formatted(date, kind, outcome, until, source, words), OFFICER)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].pointer").value(pointer));
        mvc.perform(get(own + ".json").with(READER)).andExpect(jsonPath("$").value(hasSize(0)));
    }

    @Test
    void a_reader_adds_nothing() throws Exception {
        add("""
                {"date": "2030-05-01", "kind": "resolution", "title": "x", "source": "report", "place": "para. 1", "quotation": "x"}""", READER).andExpect(status().isForbidden());
    }

    private ResultActions add(String body, RequestPostProcessor who) throws Exception {
        return mvc.perform(
                post(own).contentType(MediaType.APPLICATION_JSON).content(body).with(who));
    }

    private List<CSVRecord> csv(String address) throws Exception {
        String text = mvc.perform(get(address).with(READER))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    }

    private static String[] line(List<CSVRecord> lines, String symbol) {
        return lines.stream()
                .filter(line -> line.get(3).equals(symbol))
                .findFirst()
                .orElseThrow()
                .values();
    }
}
