package org.jalon.assessment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jalon.assessment.PeriodAddress;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.MeanwhileAnother;
import org.jalon.testing.Signer;
import org.jalon.testing.SmallMandate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A whole quarter through the API: the door leads to the same rules as the pages do. */
@DatabaseTest
class OfficerListApiTest {

    private static final String REVIEWER = "api-reviewer";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SmallMandate mandates;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ConfigurableApplicationContext context;

    private String framework = "";
    private String period = "";

    @BeforeEach
    void an_open_period() {
        String mandate = mandates.make().mandate();
        framework = "/api/v1/mandates/" + mandate + "/frameworks/agreement";
        period = framework + "/periods/2017-Q3";
        Signer.named(REVIEWER, beans);
    }

    @Test
    void a_quarter_from_confirmed_to_sealed_verified_and_corrected() throws Exception {
        bulk(SmallMandate.OFFICER, "confirm", 1)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.accepted").value(2));
        asks(SmallMandate.OFFICER, get(period + "/my-quarter"))
                .andExpect(jsonPath("$.counts.confirmed").value(2))
                .andExpect(jsonPath("$.next").value("1.1.9"));
        bulk(SmallMandate.OFFICER, "submit", 2).andExpect(jsonPath("$.accepted").value(2));
        act(SmallMandate.OFFICER, "1.1.9", 3, "{\"act\": \"approve\"}")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:role-too-low"));
        asks(REVIEWER, get(period + "/review"))
                .andExpect(jsonPath("$.groups[0].movement").value("no-change"))
                .andExpect(jsonPath("$.groups[0].rows", hasSize(2)));
        act(REVIEWER, "1.1.9", 3, "{\"act\": \"return\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/reason"));
        act(REVIEWER, "1.1.9", 2, "{\"act\": \"approve\"}").andExpect(status().isPreconditionFailed());
        act(REVIEWER, "1.1.9", 3, "{\"act\": \"approve\"}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"4\""))
                .andExpect(jsonPath("$.state").value("approved"));
        moves("{\"to\": \"in-review\"}").andExpect(jsonPath("$.state").value("in-review"));
        String early = digest();
        sign(early)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:not-approved"))
                .andExpect(jsonPath("$.detail").value(containsString("1.1.10")));
        act(REVIEWER, "1.1.10", 3, "{\"act\": \"approve\"}").andExpect(status().isOk());
        sign(digest()).andExpect(status().isOk()).andExpect(jsonPath("$.state").value("sealed"));

        asks(SmallMandate.READER, get(period + "/verification"))
                .andExpect(jsonPath("$.holds").value(true))
                .andExpect(jsonPath("$.seal.signatures[0].username").value(REVIEWER));
        assertThat(sha256OfCanonicalForm())
                .isEqualTo(JsonPath.read(body(asks(SmallMandate.READER, get(period + "/seals"))), "$[0].digest"));
        moves("{\"to\": \"correcting\", \"reason\": \"A wrong number\"}")
                .andExpect(jsonPath("$.corrigendum").value(1))
                .andExpect(jsonPath("$.acts[*].act", hasItem("sealed")));
        asks(SmallMandate.READER, get(period + "/table.json?corrigendum=0"))
                .andExpect(jsonPath("$.reading.kind").value("sealed"))
                .andExpect(jsonPath("$.reading.corrigendum").value(0));
        asks(SmallMandate.READER, get(period + "/table.json?corrigendum=1")).andExpect(status().isNotFound());
    }

    @Test
    void a_bulk_says_row_by_row_and_is_undone_as_one() throws Exception {
        act(SmallMandate.OFFICER, "1.1.9", 1, "{\"act\": \"confirm\"}").andExpect(status().isOk());
        String came = body(bulk(SmallMandate.OFFICER, "confirm", 1)
                .andExpect(jsonPath("$.accepted").value(1))
                .andExpect(jsonPath("$.rows[0].outcome").value("stale"))
                .andExpect(jsonPath("$.rows[0].version").value(2)));
        String id = JsonPath.read(came, "$.id");
        asks(SmallMandate.OFFICER, post(period + "/bulk/" + id + "/undo"))
                .andExpect(jsonPath("$.accepted").value(1))
                .andExpect(jsonPath("$.rows[0].state").value("carried-forward"));
        bulk(SmallMandate.OFFICER, "approve", 1)
                .andExpect(jsonPath("$.accepted").value(0))
                .andExpect(jsonPath("$.rows[0].refusal").value("not-in-this-state"));
        bulk(SmallMandate.OFFICER, "destroy", 1)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/act"));
        bulk(SmallMandate.READER, "confirm", 1).andExpect(status().isForbidden());
    }

    @Test
    void an_administrator_opens_periods_and_moves_due_days() throws Exception {
        asks(SmallMandate.READER, get(framework + "/calendar"))
                .andExpect(jsonPath("$[0].code").value("2017-Q4"))
                .andExpect(jsonPath("$[0].moved").value(false));
        administers(put(framework + "/periods/2017-Q4/due"), "{\"due\": \"2018-01-15\", \"reason\": \"Holidays\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("planned"));
        administers(post(framework + "/periods"), "{\"code\": \"2017-Q4\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.due").value("2018-01-15"));
        administers(post(framework + "/periods"), "{\"code\": \"2017-Q4\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:period-opened"));
        administers(
                        post(framework + "/periods"),
                        "{\"code\": \"FY2022-23\", \"label\": \"FY2022/23\", \"from\": \"2022-07-01\", \"to\": \"2023-06-30\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.code").value("FY2022-23"))
                .andExpect(jsonPath("$.label").value("FY2022/23"))
                .andExpect(jsonPath("$.to").value("2023-06-30"));
        administers(post(framework + "/periods"), "{\"code\": \"2023-Q2\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:days-taken"));
        asks(SmallMandate.READER, get(framework + "/periods/FY2022-23/table.csv"))
                .andExpect(status().isOk());
        asks(SmallMandate.OFFICER, json(post(framework + "/periods"), "{\"code\": \"2018-Q1\"}"))
                .andExpect(status().isForbidden());
        moves("{\"to\": \"published\"}").andExpect(status().isUnprocessableContent());
        moves("{\"to\": \"sealed\", \"reason\": \"It is open\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:no-corrigendum"));
    }

    @Test
    void a_corrigendum_is_abandoned_with_a_reason() throws Exception {
        bulk(SmallMandate.OFFICER, "confirm", 1);
        bulk(SmallMandate.OFFICER, "submit", 2);
        bulk(REVIEWER, "approve", 3);
        moves("{\"to\": \"in-review\"}");
        sign(digest()).andExpect(jsonPath("$.state").value("sealed"));
        moves("{\"to\": \"correcting\", \"reason\": \"A wrong number\"}");
        asks(REVIEWER, get(period + "/to-sign"))
                .andExpect(jsonPath("$.correctsNothing").value(true))
                .andExpect(jsonPath("$.ready").value(false));
        sign(digest())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:corrects-nothing"));
        act(REVIEWER, "1.1.9", 4, "{\"act\": \"return\", \"reason\": \"Which number?\"}")
                .andExpect(status().isOk());
        String before = body(asks(SmallMandate.READER, get(period + "/table.json?corrigendum=0")));
        moves("{\"to\": \"sealed\"}").andExpect(status().isConflict());
        moves("{\"to\": \"sealed\", \"reason\": \"The number was right\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("sealed"))
                .andExpect(jsonPath("$.corrigendum").value(0))
                .andExpect(jsonPath("$.acts[0].act").value("corrigendum-abandoned"));
        asks(SmallMandate.READER, get(period + "/verification"))
                .andExpect(jsonPath("$.holds").value(true));
        assertThat(JsonPath.<Object>read(body(asks(SmallMandate.READER, get(period + "/table.json"))), "$.pillars"))
                .as("a sealed table answers the same for ever")
                .isEqualTo(JsonPath.read(before, "$.pillars"));
    }

    @Test
    void the_rules_of_a_mandate_are_changed_by_whoever_looked_at_them_and_their_history_is_told() throws Exception {
        String rules = framework.replaceFirst("/frameworks/.*", "/rules");
        String two = "{\"signatures\": 2, \"ownApproval\": true, \"dueAfterDays\": 5, \"reason\": \"Two people left\"}";
        asks(SmallMandate.READER, get(rules))
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.rules.signatures").value(1))
                .andExpect(jsonPath("$.rules.ownApproval").value(false))
                .andExpect(jsonPath("$.changes", hasSize(0)));
        administers(put(rules), two).andExpect(status().isPreconditionRequired());
        asks(REVIEWER, json(put(rules).header("If-Match", "\"0\""), two)).andExpect(status().isForbidden());
        administers(put(rules).header("If-Match", "\"0\""), two.replace(": 2,", ": 12,"))
                .andExpect(status().isUnprocessableContent());
        administers(put(rules).header("If-Match", "\"0\""), two.replace("Two people left", " "))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:reason-missing"));
        administers(put(rules).header("If-Match", "\"0\""), two)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.rules.signatures").value(2));
        administers(put(rules).header("If-Match", "\"0\""), two.replace(": 2,", ": 3,"))
                .andExpect(status().isPreconditionFailed())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:rules-stale"));
        asks(SmallMandate.READER, get(rules))
                .andExpect(jsonPath("$.changes[0].reason").value("Two people left"))
                .andExpect(jsonPath("$.changes[0].username").value(DatabaseTest.ADMIN))
                .andExpect(jsonPath("$.changes[0].before.dueAfterDays").value(0))
                .andExpect(jsonPath("$.changes[0].after.dueAfterDays").value(5));
    }

    /** A period that is under review, and whose review was ended by what was done last, would be two moments. */
    @Test
    void an_answer_about_a_period_is_of_one_moment() throws Exception {
        try (MeanwhileAnother another = MeanwhileAnother.does(
                context,
                () -> moves("{\"to\": \"open\", \"reason\": \"Too early\"}").andExpect(status().isOk()))) {
            moves("{\"to\": \"in-review\"}")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.acts[0].reason").value("Too early"))
                    .andExpect(jsonPath("$.state").value("open"));
        }
    }

    @Test
    void whoever_signs_is_told_state_and_signatures_as_of_one_moment() throws Exception {
        administers(
                        put(framework.replaceFirst("/frameworks/.*", "/rules")).header("If-Match", "\"0\""),
                        "{\"signatures\": 2, \"ownApproval\": true, \"dueAfterDays\": 0, \"reason\": \"Two sign\"}")
                .andExpect(status().isOk());
        bulk(SmallMandate.OFFICER, "confirm", 1);
        bulk(SmallMandate.OFFICER, "submit", 2);
        bulk(REVIEWER, "approve", 3);
        moves("{\"to\": \"in-review\"}").andExpect(status().isOk());
        String digest = digest();
        PeriodAddress table = new PeriodAddress(framework.split("/")[4], "agreement", "2017-Q3");
        Signer second = Signer.named("second-signer", beans);
        try (MeanwhileAnother another =
                MeanwhileAnother.does(context, () -> second.signs(table, "S/2017/811", digest, Signer.PASSWORD))) {
            sign(digest)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.seals", hasSize(1)))
                    .andExpect(jsonPath("$.state").value("sealed"));
        }
    }

    @Test
    void a_table_is_read_as_at_an_instant_and_says_so() throws Exception {
        asks(SmallMandate.READER, get(period + "/table.json?asAt=2016-01-01T00:00:00Z"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reading.kind").value("as-at"))
                .andExpect(jsonPath("$.reading.asAt").value("2016-01-01T00:00:00Z"))
                .andExpect(jsonPath("$.counts.total").value(0));
        asks(SmallMandate.READER, get(period + "/table.csv?asAt=yesterday")).andExpect(status().isBadRequest());
        asks(SmallMandate.READER, get(period + "/table.json?asAt=2016-01-01T00:00:00Z&corrigendum=0"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:two-readings"));
    }

    @Test
    void rows_are_shared_out() throws Exception {
        asks(
                        REVIEWER,
                        json(
                                post(period + "/assignments"),
                                "{\"officer\": \"" + SmallMandate.OFFICER + "\", \"numbers\": [\"1.1\"]}"))
                .andExpect(jsonPath("$.indicators", hasSize(2)));
        asks(SmallMandate.READER, get(period + "/assignments"))
                .andExpect(jsonPath("$['1.1.9']").value(SmallMandate.OFFICER));
        asks(
                        REVIEWER,
                        json(
                                post(period + "/assignments"),
                                "{\"officer\": \"" + SmallMandate.READER + "\", \"numbers\": [\"1.1\"]}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:no-officer"));
    }

    private String digest() throws Exception {
        return JsonPath.read(body(asks(REVIEWER, get(period + "/to-sign?reportSymbol=S/2017/811"))), "$.digest");
    }

    private ResultActions sign(String digest) throws Exception {
        return asks(
                REVIEWER,
                json(
                        post(period + "/signatures"),
                        "{\"reportSymbol\": \"S/2017/811\", \"reportDate\": null, \"digest\": \"" + digest
                                + "\", \"password\": \"" + Signer.PASSWORD + "\"}"));
    }

    /** What {@code curl … | sha256sum} of docs/canonical-form.md prints. */
    private String sha256OfCanonicalForm() throws Exception {
        byte[] form = asks(SmallMandate.READER, get(period + "/canonical.json"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(form, StandardCharsets.UTF_8)).startsWith("{\"form\":\"jalon-table-1\",\"framework\":{");
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form));
    }

    private ResultActions bulk(String username, String act, int version) throws Exception {
        return asks(
                username,
                json(
                        post(period + "/bulk"),
                        "{\"act\": \"%s\", \"rows\": [{\"indicator\": \"1.1.9\", \"version\": %d}, {\"indicator\": \"1.1.10\", \"version\": %d}]}"
                                .formatted(act, version, version)));
    }

    private ResultActions act(String username, String indicator, int version, String body) throws Exception {
        return asks(
                username,
                json(post(period + "/assessments/" + indicator + "/acts"), body)
                        .header("If-Match", "\"" + version + "\""));
    }

    private ResultActions moves(String body) throws Exception {
        return asks(REVIEWER, json(post(period + "/transitions"), body));
    }

    private ResultActions administers(MockHttpServletRequestBuilder request, String body) throws Exception {
        return mvc.perform(json(request, body).with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)));
    }

    private ResultActions asks(String username, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(httpBasic(username, SmallMandate.PASSWORD)));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static String body(ResultActions came) throws Exception {
        return came.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
