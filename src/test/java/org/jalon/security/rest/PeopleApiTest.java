package org.jalon.security.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.jalon.security.signin.InvitationLinks;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** An administrator keeps people by the API. */
@DatabaseTest
@BothDatabases
@ExtendWith(OutputCaptureExtension.class)
class PeopleApiTest {

    private static final String PEOPLE = "/api/v1/people";
    private static final String PASSWORD = "four words not together";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private InvitationLinks links;

    private final String name = "p-" + UUID.randomUUID().toString().substring(0, 13);

    @Test
    void who_is_added_without_a_password_chooses_one_by_an_address_that_is_told_once(CapturedOutput output)
            throws Exception {
        String answer = add("""
                {"username": "%s", "name": "Fatou Diop", "mail": "fatou@example.org", "roles": {"*": "officer"}}""")
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", PEOPLE + "/" + name))
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(jsonPath("$.roles['*']").value("officer"))
                .andExpect(jsonPath("$.access").value("invited"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String address = JsonPath.read(answer, "$.invitation");
        assertThat(address).startsWith("http://localhost/invitation/");
        String token = address.substring(address.lastIndexOf('/') + 1);
        admin(get(PEOPLE + "/" + name))
                .andExpect(jsonPath("$.invitation").doesNotExist())
                .andExpect(content().string(not(containsString(token))));
        admin(get(PEOPLE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].username").value(hasItem(name)))
                .andExpect(jsonPath("$[?(@.username == '%s')].mail".formatted(name))
                        .value("fatou@example.org"));

        assertThat(links.accept(token, PASSWORD, "192.0.2.40")).isInstanceOf(InvitationLinks.Answer.Open.class);
        mvc.perform(get("/api/v1/mandates").with(httpBasic(name, PASSWORD))).andExpect(status().isOk());
        admin(get(PEOPLE + "/" + name)).andExpect(jsonPath("$.access").value("open"));
        assertThat(output.getAll())
                .contains("Person added, {*=OFFICER}, by invitation: of=" + name + " username=" + DatabaseTest.ADMIN)
                .contains("Password chosen by link: of=" + name)
                .doesNotContain(token);
    }

    @Test
    void a_password_that_was_given_opens_the_api_and_on_a_page_nothing_until_another_is_chosen() throws Exception {
        add("""
                {"username": "%s", "name": "Fatou Diop", "roles": {"*": "OFFICER"}, "password": "four words not together"}""")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.access").value("first-password"))
                .andExpect(jsonPath("$.invitation").doesNotExist());
        mvc.perform(get("/api/v1/mandates").with(httpBasic(name, PASSWORD))).andExpect(status().isOk());
        MockHttpSession session = new MockHttpSession();
        mvc.perform(post("/login").session(session).param("username", name).param("password", PASSWORD))
                .andExpect(redirectedUrl("/start"));
        mvc.perform(get("/api/v1/mandates").session(session))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:choose-password"));
        admin(get(PEOPLE + "/" + name)).andExpect(jsonPath("$.lastSignIn").isNotEmpty());
    }

    @Test
    void a_change_names_what_was_seen_and_is_refused_when_that_is_past() throws Exception {
        addOfficer();
        admin(
                        patch(PEOPLE + "/" + name).header("If-Match", "\"0\""),
                        "{\"name\": \"Fatou Ba\", \"roles\": {\"*\": \"reviewer\"}}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.name").value("Fatou Ba"))
                .andExpect(jsonPath("$.mail").value("fatou@example.org"))
                .andExpect(jsonPath("$.roles['*']").value("reviewer"));
        admin(patch(PEOPLE + "/" + name).header("If-Match", "\"0\""), "{\"name\": \"Fatou Diop\"}")
                .andExpect(status().isPreconditionFailed())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:person-stale"));
        admin(patch(PEOPLE + "/" + name), "{\"mail\": null}")
                .andExpect(status().isPreconditionRequired())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:if-match-missing"));
        admin(patch(PEOPLE + "/" + name).header("If-Match", "\"1\""), "{\"mail\": null}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mail").value(nullValue()))
                .andExpect(jsonPath("$.name").value("Fatou Ba"));
        admin(patch(PEOPLE + "/" + name).header("If-Match", "\"2\""), "{\"access\": false}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.access").value("ended"));
        admin(post(PEOPLE + "/" + name + "/invitation"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:access-ended"));
    }

    @Test
    void a_new_link_replaces_the_one_before_and_sessions_end_when_asked() throws Exception {
        addOfficer();
        String answer = admin(post(PEOPLE + "/" + name + "/invitation"))
                .andExpect(status().isCreated())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(jsonPath("$.until").isNotEmpty())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String address = JsonPath.read(answer, "$.invitation");
        assertThat(links.open(address.substring(address.lastIndexOf('/') + 1), "192.0.2.40"))
                .isInstanceOf(InvitationLinks.Answer.Open.class);
        admin(delete(PEOPLE + "/" + name + "/sessions")).andExpect(status().isNoContent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"username": "Fatou Diop", "name": "F", "roles": {"*": "officer"}}                                     | 422 | /username
            {"username": "%s", "name": " ", "roles": {"*": "officer"}}                                             | 422 | /name
            {"username": "%s", "name": "ab\\u202enimda", "roles": {"*": "officer"}}                                | 422 | /name
            {"username": "%s", "name": "\\u200b", "roles": {"*": "officer"}}                                       | 422 | /name
            {"username": "%s", "name": "F", "mail": "nowhere", "roles": {"*": "officer"}}                          | 422 | /mail
            {"username": "%s", "name": "F", "roles": {"*": "king"}}                                                | 422 | /roles/*
            {"username": "%s", "name": "F", "roles": {}}                                                           | 422 | /roles
            {"username": "%s", "name": "F", "roles": {"*": "reader", "nowhere": "officer"}}                        | 422 | /roles/nowhere
            {"username": "%s", "name": "F", "roles": {"*": "officer"}, "password": "Password1234!"}                | 422 | /password
            {"username": "%s", "name": "F", "roles": {"*": "officer"}, "password": "%1$s"}                         | 422 | /password
            {"username": "%s", "name": "F"}                                                                        | 400 |
            {"username": "%s", "name": "F", "roles": {"*": "officer"}, "colour": "red"}                            | 400 | /colour
            """)
    void what_cannot_be_kept_is_named_and_nothing_is_added(String body, int status, String pointer) throws Exception {
        ResultActions answer = add(body)
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        if (pointer != null) {
            answer.andExpect(jsonPath("$.errors[0].pointer").value(pointer));
        }
        admin(get(PEOPLE + "/" + name)).andExpect(status().isNotFound());
    }

    @Test
    void a_name_that_is_taken_and_ones_own_access_are_refused() throws Exception {
        addOfficer();
        add("{\"username\": \"%s\", \"name\": \"F\", \"roles\": {\"*\": \"reader\"}}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:username-taken"));
        String tag = String.valueOf(admin(get(PEOPLE + "/" + DatabaseTest.ADMIN))
                .andReturn()
                .getResponse()
                .getHeader("ETag"));
        admin(patch(PEOPLE + "/" + DatabaseTest.ADMIN).header("If-Match", tag), "{\"access\": false}")
                .andExpect(status().isConflict());
        admin(patch(PEOPLE + "/nobody-of-that-name").header("If-Match", "\"0\""), "{\"name\": \"X\"}")
                .andExpect(status().isNotFound());
    }

    @Test
    void nobody_but_an_administrator_gets_in() throws Exception {
        add("""
                {"username": "%s", "name": "F", "roles": {"*": "reviewer"}, "password": "four words not together"}""").andExpect(status().isCreated());
        mvc.perform(get(PEOPLE).with(httpBasic(name, PASSWORD))).andExpect(status().isForbidden());
        mvc.perform(get(PEOPLE + "/" + name).with(httpBasic(name, PASSWORD))).andExpect(status().isForbidden());
        mvc.perform(post(PEOPLE + "/" + name + "/invitation").with(httpBasic(name, PASSWORD)))
                .andExpect(status().isForbidden());
        mvc.perform(delete(PEOPLE + "/" + name + "/sessions").with(httpBasic(name, PASSWORD)))
                .andExpect(status().isForbidden());
        mvc.perform(patch(PEOPLE + "/" + name)
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"roles\": {\"*\": \"administrator\"}}")
                        .with(httpBasic(name, PASSWORD)))
                .andExpect(status().isForbidden());
        mvc.perform(post(PEOPLE)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"username\": \"x%s\", \"name\": \"F\", \"roles\": {\"*\": \"reader\"}}"
                                .formatted(name))
                        .with(httpBasic(name, PASSWORD)))
                .andExpect(status().isForbidden());
    }

    private void addOfficer() throws Exception {
        add("""
                {"username": "%s", "name": "Fatou Diop", "mail": "fatou@example.org", "roles": {"*": "officer"}}""").andExpect(status().isCreated());
    }

    private ResultActions add(String body) throws Exception {
        return admin(post(PEOPLE), body.formatted(name));
    }

    private ResultActions admin(AbstractMockHttpServletRequestBuilder<?> request, String body) throws Exception {
        return admin(request.contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private ResultActions admin(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)));
    }
}
