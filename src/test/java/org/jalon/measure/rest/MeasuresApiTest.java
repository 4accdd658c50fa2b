package org.jalon.measure.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.measure.Adding;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureId;
import org.jalon.measure.Measures;
import org.jalon.measure.Observations;
import org.jalon.security.SystemActor;
import org.jalon.shared.LocalizedText;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Figures over HTTP: read, added, revised, recomputed. */
@DatabaseTest
@BothDatabases
@SuppressWarnings("NullAway.Init")
class MeasuresApiTest {

    private static final String FIGURE = """
            {"value": 59000, "printed": "approximately 59,000", "qualifier": "approximately", "kind": "as-at", "asAt": "2017-05-26",
             "dateBasis": "inferred", "source": "S/2017/478", "place": "para. 37", "quotation": "to approximately 59,000"}""";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SmallMandate mandates;

    @Autowired
    private Mandates known;

    @Autowired
    private Measures measures;

    @Autowired
    private Observations observations;

    @Autowired
    private Documents documents;

    @Autowired
    private SystemActor system;

    @Autowired
    private JdbcClient jdbc;

    private String at;
    private Mandate mandate;

    @BeforeEach
    void a_mandate_with_a_document_and_two_measures() {
        SmallMandate.Made made = mandates.make();
        at = "/api/v1/mandates/" + made.mandate();
        mandate = system.call("test", () -> known.byCode(made.mandate()));
        system.run("test", () -> {
            documents.add(
                    mandate.id(),
                    new SourceDocument(
                            "report-2017",
                            Optional.of("S/2017/478"),
                            "A report",
                            Optional.of(LocalDate.of(2017, 6, 6)),
                            "",
                            SourceDocument.Details.NONE));
            measure("idps", Adding.LAST);
            measure("attacks", Adding.SUM);
        });
    }

    @Test
    void a_figure_that_is_added_is_answered_and_listed_as_printed_and_as_read() throws Exception {
        add("idps", FIGURE)
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.value").value(59000))
                .andExpect(jsonPath("$.qualifier").value("approximately"))
                .andExpect(jsonPath("$.source").value("S/2017/478"))
                .andExpect(jsonPath("$.document").value("S-2017-478"))
                .andExpect(jsonPath("$.person").value("An officer"));
        add("idps", FIGURE.replace("59000", "null")).andExpect(status().isCreated());
        add("idps", FIGURE.replace("59000", "0").replace("2017-05-26", "2017-04"))
                .andExpect(status().isCreated());

        mvc.perform(get(at + "/measures/idps/observations.json").with(reader()))
                .andExpect(jsonPath("$", hasSize(3)))
                .andExpect(jsonPath("$[0].value").value(59000))
                .andExpect(jsonPath("$[1].value").value(nullValue()))
                .andExpect(jsonPath("$[2].value").value(0))
                .andExpect(jsonPath("$[2].asAt").value("2017-04"));
        assertThat(text("/measures/idps/observations.csv").lines())
                .hasSize(4)
                .first()
                .isEqualTo(
                        "measure,unit,value,value_to,qualifier,kind,role,as_at,from,to,date_basis,area,breakdown,denominator,source,"
                                + "place,quotation,note");
        assertThat(text("/measures/idps/observations.csv"))
                .contains(
                        "idps,persons,59000,,approximately,as-at,reported,2017-05-26,,,inferred,,,,S/2017/478,para. 37,\"to"
                                + " approximately 59,000\",");
        mvc.perform(get(at + "/measures.json").with(reader()))
                .andExpect(jsonPath("$[0].observations").value(3))
                .andExpect(jsonPath("$[0].latest.value").value(59000))
                .andExpect(jsonPath("$[1].observations").value(0))
                .andExpect(jsonPath("$[1].latest").value(nullValue()));
        assertThat(text("/measures.csv"))
                .startsWith("code,name_en,name_fr,unit_en,unit_fr,definition_en,definition_fr,adding,topic,reporter");
        assertThat(text("/measures/observations.csv?lang=fr")).contains("idps,personnes,59000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "59000 | \"many\" | /value | is no number",
                "59000 | 1e400 | /value | Too large or too fine",
                "59000 | \"1e400\" | /value | Too large or too fine",
                "59000 | -5 | /value | below zero",
                "2017-05-26 | 2017-02-30 | /asAt | is no date",
                "2017-05-26 | 2017-07-01 | /asAt | after the date of the document",
                "S/2017/478 | S/2099/1 | /source | no document"
            })
    void bad_input_is_told_where_it_stands(String right, String wrong, String pointer, String said) throws Exception {
        add("idps", FIGURE.replace(right, wrong))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].pointer").value(hasItem(pointer)))
                .andExpect(jsonPath("$.errors[*].message").value(hasItem(containsString(said))));
        mvc.perform(get(at + "/measures/idps/observations.json").with(reader())).andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void a_revision_is_a_new_version_with_a_reason_and_the_old_one_stays() throws Exception {
        String one = at + "/observations/" + JsonPath.<Integer>read(body(add("idps", FIGURE)), "$.id");
        String revised = FIGURE.replace("59000", "59500").replace("\"value\"", "\"reason\": \"Read again\", \"value\"");
        revise(one, "1", FIGURE.replace("59000", "59500"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/reason"));
        mvc.perform(put(one).with(officer())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(revised))
                .andExpect(status().isPreconditionRequired());
        revise(one, "1", revised)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.value").value(59500));
        revise(one, "1", revised.replace("59500", "60000"))
                .andExpect(status().isPreconditionFailed())
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.current.value").value(59500));
        revise(one, "2", revised).andExpect(status().isOk()).andExpect(header().string("ETag", "\"2\""));

        mvc.perform(get(one + "/history").with(reader()))
                .andExpect(jsonPath("$", hasSize(2)))
                .andExpect(jsonPath("$[0].reason").value("Read again"))
                .andExpect(jsonPath("$[0].observation.value").value(59500))
                .andExpect(jsonPath("$[1].observation.value").value(59000));
        mvc.perform(get(one.replace("/observations", "/measures/idps/observations"))
                        .with(reader()))
                .andExpect(jsonPath("$.version").value(2));
    }

    @Test
    void what_is_answered_is_what_a_revision_takes() throws Exception {
        String added = body(add("idps", FIGURE));
        String one = at + "/observations/" + JsonPath.<Integer>read(added, "$.id");
        revise(one, "1", added.replaceFirst("\\{", "{\"reason\": \"None\", "))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""));
    }

    @Test
    void readers_write_nothing_and_what_is_not_there_is_said() throws Exception {
        mvc.perform(post(at + "/measures/idps/observations")
                        .with(reader())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(FIGURE))
                .andExpect(status().isForbidden());
        add("nothing", FIGURE).andExpect(status().isNotFound());
        mvc.perform(get(at + "/observations/999999999").with(reader())).andExpect(status().isNotFound());
        mvc.perform(get(at + "/measures/nothing/observations.csv").with(reader()))
                .andExpect(status().isNotFound());
        mvc.perform(get(at + "/measures/idps/observations.odt").with(reader())).andExpect(status().isNotFound());
    }

    @Test
    void what_does_not_add_up_is_told_with_what_it_would_have_to_be_and_nothing_is_mended() throws Exception {
        add("attacks", attack("28", "")).andExpect(status().isCreated());
        add("attacks", attack("20", "Gao")).andExpect(status().isCreated());
        add("attacks", attack("6", "Mopti")).andExpect(status().isCreated());

        mvc.perform(get(at + "/checks.json").with(reader()))
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].kind").value("parts-fall-short"))
                .andExpect(jsonPath("$[0].measure").value("attacks"))
                .andExpect(jsonPath("$[0].printed.value").value(28))
                .andExpect(jsonPath("$[0].expected").value(26))
                .andExpect(jsonPath("$[0].terms", hasSize(2)))
                .andExpect(jsonPath("$[0].source").value("S/2017/478"))
                .andExpect(jsonPath("$[0].place").value("para. 40"));
        assertThat(text("/measures/attacks/observations.csv")).contains("attacks,persons,28,");
    }

    @Test
    void all_formats_of_a_measure_with_forty_thousand_figures_are_made_and_a_page_of_it_reads_only_some()
            throws Exception {
        MeasureId id =
                system.call("test", () -> measures.byCode(mandate, "idps").id());
        jdbc.sql("insert into observation (measure_id, version) select :measure, 1 from " + numbers(40_000))
                .param("measure", id.value())
                .update();
        jdbc.sql("""
                        insert into observation_version (observation_id, number, figure, printed, qualifier, kind, role, as_at, from_day, to_day,
                            sort_day, date_basis, area, breakdown, denominator, currency, source, place, quotation, note, reason,
                            recorded_at, username, person_name)
                        select id, 1, id, '', '', 'AS_AT', 'REPORTED', '2017-05-26', '', '', date '2017-05-26', 'STATED', '', '', '', '',
                            'report-2017', 'para. 1', '', '', '', timestamp with time zone '2026-01-01 00:00:00+00', 'a', 'A'
                        from observation where measure_id = :measure""").param("measure", id.value()).update();
        assertThat(text("/measures/idps/observations.csv").lines()).hasSize(40_001);
        system.run("test", () -> {
            Measure measure = measures.byCode(mandate, "idps");
            assertThat(observations.count(measure)).isEqualTo(40_000);
            assertThat(observations.some(measure, 39_990, 200)).hasSize(10);
            assertThat(observations.newest(mandate, 24)).hasSize(24);
        });
    }

    private String numbers(int most) {
        String url = jdbc.sql("select 1")
                .query((row, n) ->
                        row.getStatement().getConnection().getMetaData().getURL())
                .single();
        return url.contains("postgresql") ? "generate_series(1, " + most + ")" : "system_range(1, " + most + ")";
    }

    private static String attack(String value, String area) {
        return """
                {"value": %s, "kind": "period", "from": "2017-04-01", "to": "2017-05-26", "area": "%s",
                 "source": "report-2017", "place": "para. 40"}""".formatted(value, area);
    }

    private void measure(String code, Adding adding) {
        measures.add(
                mandate,
                new Measure(
                        new MeasureId(0),
                        mandate.id(),
                        code,
                        new LocalizedText("Name of " + code, "Nom de " + code),
                        new LocalizedText("persons", "personnes"),
                        new LocalizedText("All of them", "Tous"),
                        adding,
                        "topic",
                        "Secretary-General"));
    }

    private ResultActions add(String measure, String figure) throws Exception {
        return mvc.perform(post(at + "/measures/" + measure + "/observations")
                .with(officer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(figure));
    }

    private ResultActions revise(String one, String version, String figure) throws Exception {
        AbstractMockHttpServletRequestBuilder<?> request = put(one);
        return mvc.perform(request.with(officer())
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(figure));
    }

    private String text(String path) throws Exception {
        var answer = mvc.perform(get(at + path).with(reader()))
                .andExpect(status().isOk())
                .andReturn();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String body(ResultActions actions) throws Exception {
        return actions.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor officer() {
        return httpBasic(SmallMandate.OFFICER, SmallMandate.PASSWORD);
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor reader() {
        return httpBasic(SmallMandate.READER, SmallMandate.PASSWORD);
    }
}
