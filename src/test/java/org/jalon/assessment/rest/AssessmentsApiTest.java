package org.jalon.assessment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.SmallMandate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class AssessmentsApiTest {

    private static final String BODY = """
            {"parts": [{"status": "implemented", "comment": "Done"}],
             "deadline": {"words": "First half of 2018", "reading": {"kind": "interval", "from": "2018-01-01", "to": "2018-06-30"}},
             "citations": [{"symbol": "S/2017/811", "locator": "para. 15", "quote": "…"}],
             "doubt": null,
             "reason": "A note"}""";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SmallMandate mandates;

    @Autowired
    private JsonMapper json;

    private SmallMandate.Made made;
    private String address;

    @BeforeEach
    void makeMandate() {
        made = mandates.make();
        address = made.assessment("2017-Q3", "1.1.9");
    }

    @Test
    void an_assessment_comes_with_its_version_as_a_strong_etag() throws Exception {
        read(address)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.indicator").value("1.1.9"))
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.state").value("carried-forward"))
                .andExpect(jsonPath("$.written.username").value("test"))
                .andExpect(jsonPath("$.parts[0].status").value("ongoing"))
                .andExpect(jsonPath("$.parts[0].comment").value("As published of 1.1.9"))
                .andExpect(jsonPath("$.deadline.words").value("2017"))
                .andExpect(jsonPath("$.deadline.reading.to").value("2017-12-31"))
                .andExpect(jsonPath("$.deadline.corrected").value(false))
                .andExpect(jsonPath("$.doubt").value(nullValue()));
        mvc.perform(get(address)
                        .with(httpBasic(SmallMandate.READER, SmallMandate.PASSWORD))
                        .header("If-None-Match", "\"1\""))
                .andExpect(status().isNotModified());
    }

    @Test
    void an_officer_writes_new_content_and_gets_the_next_version() throws Exception {
        write(address, "\"1\"", BODY)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.state").value("edited"))
                .andExpect(jsonPath("$.written.username").value(SmallMandate.OFFICER))
                .andExpect(jsonPath("$.written.route").value("api"))
                .andExpect(jsonPath("$.written.reason").value("A note"))
                .andExpect(jsonPath("$.deadline.corrected").value(true));
        read(address)
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.parts[0].status").value("implemented"))
                .andExpect(jsonPath("$.citations[0].locator").value("para. 15"));
    }

    @Test
    void what_stands_already_is_not_written_again() throws Exception {
        String now = read(address).andReturn().getResponse().getContentAsString();
        write(address, "\"1\"", now)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.state").value("carried-forward"));
    }

    @Test
    void no_change_is_an_act() throws Exception {
        write(address, "\"1\"", "{\"noChange\": true}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.state").value("confirmed"))
                .andExpect(jsonPath("$.written.act").value("confirmed"))
                .andExpect(jsonPath("$.parts[0].comment").value("As published of 1.1.9"));
        write(address, "\"2\"", "{\"noChange\": false}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/noChange"));
        write(address, "\"2\"", "{\"noChange\": true, \"reason\": \"\"}").andExpect(status().isBadRequest());
    }

    @Test
    void a_stale_version_is_refused_and_the_one_that_stands_comes_along() throws Exception {
        write(address, "\"1\"", BODY).andExpect(status().isOk());
        write(address, "\"1\"", BODY.replace("Done", "Mine"))
                .andExpect(status().isPreconditionFailed())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:stale"))
                .andExpect(jsonPath("$.title").value("Changed meanwhile"))
                .andExpect(jsonPath("$.detail").value(containsString("Version 2, by An officer")))
                .andExpect(jsonPath("$.current.version").value(2))
                .andExpect(jsonPath("$.current.parts[0].comment").value("Done"));
        read(address).andExpect(jsonPath("$.parts[0].comment").value("Done"));
    }

    @Test
    void of_two_at_the_very_same_moment_one_is_told() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> both = List.of(
                    () -> writeWhen(together, BODY.replace("Done", "One")),
                    () -> writeWhen(together, BODY.replace("Done", "Other")));
            List<Integer> answers = pool.invokeAll(both).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 412);
        }
        read(address).andExpect(header().string("ETag", "\"2\""));
    }

    @Test
    void without_if_match_nothing_is_written() throws Exception {
        mvc.perform(put(address)
                        .with(httpBasic(SmallMandate.OFFICER, SmallMandate.PASSWORD))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(BODY))
                .andExpect(status().isPreconditionRequired())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:if-match-missing"))
                .andExpect(jsonPath("$.detail").value(containsString("ETag")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "*", "W/\"1\"", "\"1\", \"2\"", "\"one\"", "\"\""})
    void if_match_names_exactly_one_version(String ifMatch) throws Exception {
        write(address, ifMatch, BODY)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:if-match-unreadable"));
    }

    @Test
    void a_sealed_period_stays_as_it_is_and_says_why() throws Exception {
        write(made.assessment("2017-Q2", "1.1.9"), "\"1\"", BODY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:period-sealed"))
                .andExpect(jsonPath("$.detail").value(containsString("S/2017/478")));
        read(made.assessment("2017-Q2", "1.1.9")).andExpect(header().string("ETag", "\"1\""));
    }

    @Test
    void a_status_that_is_not_on_the_scale_is_refused_where_it_stands() throws Exception {
        write(address, "\"1\"", BODY.replace("implemented", "nearly"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:unknown-status"))
                .andExpect(jsonPath("$.detail").value(containsString("'nearly'")))
                .andExpect(jsonPath("$.errors[0].pointer").value("/parts/0/status"));
    }

    @Test
    void null_is_not_stated_and_blank_text_is_no_status() throws Exception {
        write(address, "\"1\"", BODY.replace("\"implemented\"", "null"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.parts[0].status").value(nullValue()));
        write(address, "\"2\"", BODY.replace("implemented", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/parts/0/status"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"parts\": [{\"status\": \"ongo                                                  | broken-json      |",
                "                                                                                  | unreadable-body  |",
                "[]                                                                                | wrong-property   | ``",
                "\"text\"                                                                          | wrong-property   | ``",
                "{\"deadline\": null, \"citations\": [], \"doubt\": null}                           | missing-property | /parts",
                "{\"parts\": null, \"deadline\": null, \"citations\": [], \"doubt\": null}          | wrong-property   | /parts",
                "{\"parts\": [null], \"deadline\": null, \"citations\": [], \"doubt\": null}        | wrong-property   | /parts/0",
                "{\"parts\": [{\"comment\": \"\"}], \"deadline\": null, \"citations\": [], \"doubt\": null} | missing-property | /parts/0/status",
                "{\"parts\": [{\"status\": null, \"comment\": 7}], \"deadline\": null, \"citations\": [], \"doubt\": null} | wrong-property | /parts/0/comment",
                "{\"parts\": [], \"citations\": [], \"doubt\": null}                               | missing-property | /deadline",
                "{\"parts\": [], \"deadline\": null, \"citations\": [], \"doubt\": null, \"parts\": []} | broken-json  |",
                "{\"parts\": [], \"deadline\": null, \"citations\": [], \"doubt\": null, \"colour\": 1} | unknown-property | /colour",
                "{\"parts\": [{\"status\": null, \"comment\": \"\", \"text\": \"\"}], \"deadline\": null, \"citations\": [], \"doubt\": null} | unknown-property | /parts/0/text",
                "{\"parts\": [], \"deadline\": null, \"citations\": [], \"doubt\": null} {}         | broken-json      |",
                "{\"noChange\": \"yes\"}                                                           | wrong-property   | /noChange"
            })
    void a_body_that_cannot_be_read_is_refused_where_it_goes_wrong(String body, String kind, String pointer)
            throws Exception {
        ResultActions answer = write(address, "\"1\"", body == null ? "" : body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:" + kind))
                .andExpect(jsonPath("$.detail").value(containsString("Nothing was changed.")));
        if (pointer != null) {
            answer.andExpect(jsonPath("$.errors[0].pointer").value(pointer));
        }
        read(address).andExpect(header().string("ETag", "\"1\""));
    }

    @Test
    void a_comment_of_200_kilobytes_is_refused_in_the_language_of_the_request() throws Exception {
        String body = BODY.replace("Done", "x".repeat(200 * 1024));
        write(address, "\"1\"", body)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:invalid-content"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/parts/0/comment"))
                .andExpect(jsonPath("$.errors[0].message").value("At most 32,767 characters."));
        mvc.perform(putting(address, "\"1\"", body).header("Accept-Language", "de, fr;q=0.8"))
                .andExpect(header().string("Content-Language", "fr"))
                .andExpect(jsonPath("$.title").value("Contenu non valable"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("caractères")));
        write(address, "\"1\"", BODY.replace("Done", "x".repeat(32_767))).andExpect(status().isOk());
    }

    @Test
    void a_body_that_is_too_large_is_not_even_read() throws Exception {
        write(address, "\"1\"", BODY.replace("Done", "x".repeat(3 * 1024 * 1024)))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:too-large"));
    }

    @Test
    void each_thing_that_is_wrong_is_named() throws Exception {
        write(address, "\"1\"", """
                        {"parts": [{"status": "ongoing", "comment": "x"}],
                         "deadline": {"words": " "},
                         "citations": [{"symbol": "S/1", "locator": "l"}], "doubt": null}""")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/deadline/words"));
        write(address, "\"1\"", """
                        {"parts": [{"status": "ongoing", "comment": "x"}],
                         "deadline": {"words": "x", "reading": {"kind": "someday", "from": "2018-02-30", "cadence": "weekly"}},
                         "citations": [], "doubt": null}""")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/deadline/reading/kind")))
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/deadline/reading/from")))
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/deadline/reading/cadence")));
        write(address, "\"1\"", BODY.replace("2018-06-30", "2017-06-30"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/deadline/reading"));
        write(address, "\"1\"", """
                        {"parts": [{"status": "ongoing", "comment": "x"}], "deadline": null,
                         "citations": [{"symbol": "S/1"}, {"symbol": ""}], "doubt": "%s"}""".formatted("d".repeat(2001)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/citations/1/symbol")))
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/doubt")));
        write(address, "\"1\"", BODY.replace("A note", "r".repeat(2001)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/reason"));
        write(address, "\"1\"", """
                        {"parts": [], "deadline": null, "citations": [], "doubt": null}""")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/parts"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><b onclick=x>",
                "=cmd|' /C calc'!A0",
                "{0} ${7*7} #{7*7} %s '' \\u0041",
                "Robert'); drop table assessment;--",
                "👩🏽‍🚀 اتفاق السلم والمصالحة e\u0301\u0302 ﷽",
                "– one\n– two\n\n\"quoted\", done"
            })
    void a_hostile_text_comes_back_as_the_same_text(String text) throws Exception {
        String kept = Normalizer.normalize(text, Normalizer.Form.NFC);
        String body = json.writeValueAsString(Map.of(
                "parts", List.of(Map.of("status", "ongoing", "comment", text)),
                "deadline", Map.of("words", text),
                "citations", List.of(Map.of("symbol", "S/1", "quote", text)),
                "doubt", text,
                "reason", text));
        write(address, "\"1\"", body).andExpect(status().isOk());
        read(address)
                .andExpect(jsonPath("$.parts[0].comment").value(kept))
                .andExpect(jsonPath("$.citations[0].quote").value(kept))
                .andExpect(jsonPath("$.doubt").value(kept))
                .andExpect(jsonPath("$.written.reason").value(kept));
    }

    @Test
    void control_characters_and_half_letters_are_no_text() throws Exception {
        write(address, "\"1\"", """
                        {"parts": [{"status": "ongoing", "comment": "a\\u0000b\\ud83dc"}],
                         "deadline": {"words": "20\\u000018"}, "citations": [], "doubt": null}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.parts[0].comment").value("abc"))
                .andExpect(jsonPath("$.deadline.words").value("2018"));
    }

    @Test
    void a_reader_may_not_write_and_nobody_may_without_signing_in() throws Exception {
        mvc.perform(put(address)
                        .with(httpBasic(SmallMandate.READER, SmallMandate.PASSWORD))
                        .header("If-Match", "\"1\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(BODY))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        mvc.perform(get(address))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        read(address).andExpect(header().string("ETag", "\"1\""));
    }

    @Test
    void the_history_grows_and_keeps_everything() throws Exception {
        String longText = "Whole. ".repeat(4000).strip();
        write(address, "\"1\"", BODY).andExpect(status().isOk());
        write(address, "\"2\"", BODY.replace("Done", longText)).andExpect(status().isOk());
        write(address, "\"3\"", "{\"noChange\": true}").andExpect(status().isOk());
        history("1.1.9")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.wordings[0].from").value("2017-Q2"))
                .andExpect(jsonPath("$.periods[0].period").value("2017-Q3"))
                .andExpect(jsonPath("$.periods[0].versions.length()").value(4))
                .andExpect(jsonPath("$.periods[0].versions[0].written.act").value("confirmed"))
                .andExpect(jsonPath("$.periods[0].versions[1].parts[0].comment").value(longText))
                .andExpect(jsonPath("$.periods[0].versions[2].parts[0].comment").value("Done"))
                .andExpect(jsonPath("$.periods[0].versions[2].written.reason").value("A note"))
                .andExpect(jsonPath("$.periods[0].versions[3].parts[0].comment").value("As published of 1.1.9"))
                .andExpect(jsonPath("$.periods[0].versions[3].written.act").value("carried-forward"))
                .andExpect(jsonPath("$.periods[1].period").value("2017-Q2"))
                .andExpect(jsonPath("$.periods[1].versions[0].written.act").value("published"));
        history("9.9.9")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:not-found"))
                .andExpect(jsonPath("$.detail").value(containsString("9.9.9")));
    }

    private int writeWhen(CyclicBarrier together, String body) throws Exception {
        together.await();
        return write(address, "\"1\"", body).andReturn().getResponse().getStatus();
    }

    private ResultActions read(String where) throws Exception {
        return mvc.perform(get(where).with(httpBasic(SmallMandate.READER, SmallMandate.PASSWORD)));
    }

    private ResultActions history(String indicator) throws Exception {
        return read(made.history(indicator));
    }

    private ResultActions write(String where, String ifMatch, String body) throws Exception {
        return mvc.perform(putting(where, ifMatch, body));
    }

    private MockHttpServletRequestBuilder putting(String where, String ifMatch, String body) {
        return put(where)
                .with(httpBasic(SmallMandate.OFFICER, SmallMandate.PASSWORD))
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
