package org.jalon.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {

    private static final String ASSESSMENT =
            "/api/v1/mandates/mali/frameworks/agreement/periods/2017-Q3/assessments/1.1.1";

    @Autowired
    private MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void a_race_that_was_lost_for_good_is_no_incident_and_says_how_to_go_on(CapturedOutput log) throws Exception {
        ask(get("/api/v1/broken/race"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:same-moment"))
                .andExpect(jsonPath("$.detail").value(containsString("Read it again")));
        assertThat(log).doesNotContain("Incident");
    }

    @Test
    void a_failure_inside_has_a_number_that_the_log_has_too_and_no_words_of_the_inside(CapturedOutput log)
            throws Exception {
        String answer = ask(get("/api/v1/broken"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:incident"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String number = JsonPath.read(answer, "$.incident");
        assertThat(answer).doesNotContain("secret").contains("tell an administrator the number " + number);
        assertThat(log).contains("Incident " + number).contains("secret of the inside");
    }

    @Test
    void an_address_that_means_nothing_is_a_problem_and_not_a_page() throws Exception {
        ask(get("/api/v1/nothing"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:no-such-address"))
                .andExpect(jsonPath("$.instance").value("/api/v1/nothing"));
        ask(get("/api/v1/mandates/nowhere/frameworks").header("Accept-Language", "fr"))
                .andExpect(status().isNotFound())
                .andExpect(header().string("Content-Language", "fr"))
                .andExpect(jsonPath("$.title").value("Introuvable"))
                .andExpect(jsonPath("$.detail").value(containsString("«\u202fnowhere\u202f»")));
    }

    @Test
    void an_address_says_what_it_takes() throws Exception {
        ask(delete(ASSESSMENT))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", containsString("PUT")))
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:method-not-allowed"));
        ask(put(ASSESSMENT).contentType("text/plain").content("x"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:unsupported-media-type"));
        ask(get("/api/v1/mandates").accept("application/xml"))
                .andExpect(status().isNotAcceptable())
                .andExpect(content().contentType("application/problem+json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asAt=nonsense | an instant from 1900 to 2200, such as 2017-06-30T12:00:00Z",
                "asAt=%2B999999999-12-31T00:00:00Z | an instant from 1900 to 2200, such as 2017-06-30T12:00:00Z",
                "corrigendum=first | a whole number, such as 1",
                "lang=de | en, fr"
            })
    void a_parameter_that_is_wrong_is_told_with_what_it_takes(String query, String taken) throws Exception {
        String table = "/api/v1/mandates/mali/frameworks/agreement/periods/2017-Q2/table.json?";
        ask(get(URI.create(table + query)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("It takes: " + taken + ".")));
    }

    @Test
    void a_parameter_that_is_missing_is_named() throws Exception {
        ask(post("/api/v1/mandates/mali/frameworks/agreement/forms/returns/1/rows/1/accept"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:missing-parameter"))
                .andExpect(jsonPath("$.detail").value(containsString("'version'")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "1899-12-31", "2201-01-01", "soon", "2017-02-30"})
    void a_day_that_nobody_means_is_refused_in_words(String day) throws Exception {
        ask(put("/api/v1/mandates/mali/frameworks/agreement/periods/2017-Q4/due")
                        .contentType("application/json")
                        .content("{\"due\": \"" + day + "\", \"reason\": \"later\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("a day from 1900 to 2200")));
        ask(put(ASSESSMENT)
                        .header("If-Match", "\"1\"")
                        .contentType("application/json")
                        .content(
                                "{\"parts\": [], \"citations\": [], \"doubt\": null, \"deadline\": {\"words\": \"one day\", \"reading\": {\"kind\":"
                                        + " \"interval\", \"to\": \"" + day + "\"}}}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].message").value(hasItems(containsString("from 1900 to 2200"))));
    }

    @Test
    void the_description_names_every_address_and_nothing_else() throws Exception {
        String api = ask(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String framework = "/api/v1/mandates/{mandate}/frameworks/{framework}";
        String assessment = framework + "/periods/{period}/assessments/{indicator}";
        Set<String> paths = JsonPath.<Map<String, Object>>read(api, "$.paths").keySet();
        assertThat(paths)
                .contains(
                        "/api/v1/mandates",
                        "/api/v1/mandates/{mandate}/frameworks",
                        framework + "/periods",
                        framework + "/periods/{period}/table.json",
                        framework + "/periods/{period}/table.{format}",
                        assessment,
                        framework + "/indicators/{indicator}/history");
        assertThat(paths).containsExactlyInAnyOrderElementsOf(servedBelow("/api/"));
        assertThat(paths)
                .filteredOn(path -> !path.contains("probe") && !path.contains("broken"))
                .as("every operation says what it is for")
                .allSatisfy(path -> assertThat(
                                JsonPath.<List<Map<String, Object>>>read(api, "$.paths['" + path + "'].*"))
                        .allSatisfy(operation -> assertThat(operation).containsKey("summary")));
        String put = "$.paths['" + assessment + "'].put";
        assertThat(JsonPath.<Map<String, Object>>read(api, put + ".responses").keySet())
                .contains("200", "400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "500", "503");
        assertThat(JsonPath.<Object>read(api, put + ".responses['200'].headers.ETag.description"))
                .isNotNull();
        assertThat(JsonPath.<Map<String, Object>>read(api, "$.components.schemas")
                        .keySet())
                .contains(
                        "Mandate",
                        "Framework",
                        "Period",
                        "Problem",
                        "StaleProblem",
                        "Assessment",
                        "AssessmentContent",
                        "NoChange",
                        "Table",
                        "History");
        ask(get("/v3/api-docs"))
                .andExpect(jsonPath(put + ".parameters[?(@.name == 'If-Match')].required")
                        .value(true))
                .andExpect(jsonPath("$.tags[*].name", hasItems("Mandates", "Frameworks", "Tables", "Assessments")));
    }

    private Set<String> servedBelow(String start) {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith(start))
                .map(path -> path.replaceAll("\\{(\\w+):[^}]*}", "{$1}"))
                .collect(Collectors.toSet());
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)));
    }
}
