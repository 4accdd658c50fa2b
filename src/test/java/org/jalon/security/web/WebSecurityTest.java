package org.jalon.security.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.UUID;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Members;
import org.jalon.security.People;
import org.jalon.security.Person;
import org.jalon.security.PersonChange;
import org.jalon.security.Role;
import org.jalon.security.SystemActor;
import org.jalon.security.signin.KnownDevices;
import org.jalon.security.signin.SignInPage;
import org.jalon.security.signin.SignInThrottle;
import org.jalon.testing.Acting;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@DatabaseTest
@Import(WebSecurityTest.Probe.class)
class WebSecurityTest {

    private static final String PASSWORD = "a-long-password";

    /** Stands for the services of other modules. */
    @RestController
    static class Probe {

        private final CurrentPerson currentPerson;

        Probe(CurrentPerson currentPerson) {
            this.currentPerson = currentPerson;
        }

        @GetMapping("/api/v1/probe")
        @PreAuthorize("hasRole('READER')")
        public String read() {
            return currentPerson.get().username();
        }

        @PutMapping("/api/v1/probe")
        @PreAuthorize("hasRole('OFFICER')")
        public String write() {
            return "written";
        }
    }

    @Autowired
    private MockMvc mvc;

    @Autowired
    private People people;

    @Autowired
    private Members members;

    @Autowired
    private KnownDevices devices;

    @Autowired
    private SystemActor system;

    private final String officer = "o-" + UUID.randomUUID();
    private final String reader = "r-" + UUID.randomUUID();

    @BeforeEach
    void addPeople() {
        system.run("test", () -> {
            people.create(officer, "An officer", Role.OFFICER, PASSWORD);
            people.create(reader, "A reader", Role.READER, PASSWORD);
        });
    }

    private void change(String username, String password) {
        Acting.as(
                new Person(username, "An officer", Role.OFFICER),
                () -> assertThat(people.changeOwnPassword(PASSWORD, password)).isPresent());
    }

    @Test
    void a_client_signs_in_with_each_request_and_gets_no_session() throws Exception {
        mvc.perform(get("/api/v1/probe").with(httpBasic(officer, PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(content().string(officer))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(request()
                        .sessionAttributeDoesNotExist(
                                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
    }

    @Test
    void without_a_password_the_api_says_so_in_problem_json_and_asks_for_basic() throws Exception {
        mvc.perform(get("/api/v1/probe"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", containsString("Basic")))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(401))
                .andExpect(jsonPath("$.title").value("Not signed in"))
                .andExpect(jsonPath("$.instance").value("/api/v1/probe"));
        mvc.perform(put("/api/v1/probe")).andExpect(status().isUnauthorized());
        mvc.perform(get("/v3/api-docs")).andExpect(status().isUnauthorized());
    }

    @Test
    void a_browser_is_not_made_to_open_its_password_box() throws Exception {
        mvc.perform(get("/api/v1/probe").header("Sec-Fetch-Mode", "cors").header("Accept-Language", "fr-ML,fr;q=0.8"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().doesNotExist("WWW-Authenticate"))
                .andExpect(jsonPath("$.title").value("Non connecté"));
        mvc.perform(get("/api/v1/probe").accept(MediaType.TEXT_HTML))
                .andExpect(header().doesNotExist("WWW-Authenticate"));
    }

    @Test
    void a_role_includes_those_before_it_and_no_other() throws Exception {
        mvc.perform(get("/api/v1/probe").with(httpBasic(reader, PASSWORD))).andExpect(status().isOk());
        mvc.perform(put("/api/v1/probe").with(httpBasic(officer, PASSWORD))).andExpect(status().isOk());
        mvc.perform(put("/api/v1/probe").with(httpBasic(reader, PASSWORD)))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("Not allowed"));
    }

    @Test
    void the_session_of_a_page_changes_nothing_without_a_token_against_forgery() throws Exception {
        MockHttpSession session = signIn(officer, PASSWORD);
        mvc.perform(get("/api/v1/probe").session(session)).andExpect(status().isOk());
        mvc.perform(put("/api/v1/probe").session(session))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        mvc.perform(put("/api/v1/probe").session(session).header("Authorization", "Bearer of-no-account"))
                .andExpect(status().isForbidden());
        mvc.perform(put("/api/v1/probe").session(session).with(csrf())).andExpect(status().isOk());
    }

    @Test
    void a_password_that_a_browser_repeats_for_another_site_changes_nothing() throws Exception {
        mvc.perform(put("/api/v1/probe").with(httpBasic(officer, PASSWORD)).header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
    }

    @Test
    void an_old_password_stops_at_once_and_so_does_who_is_disabled() throws Exception {
        mvc.perform(get("/api/v1/probe").with(httpBasic(officer, PASSWORD))).andExpect(status().isOk());
        change(officer, "another-password");
        mvc.perform(get("/api/v1/probe").with(httpBasic(officer, PASSWORD))).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/v1/probe").with(httpBasic(officer, "another-password")))
                .andExpect(status().isOk());
        system.run("test", () -> members.change(officer, PersonChange.ofAccess(false), OptionalInt.empty()));
        mvc.perform(get("/api/v1/probe").with(httpBasic(officer, "another-password")))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void after_five_failures_even_the_right_password_waits_in_the_api_as_on_the_page() throws Exception {
        RequestPostProcessor fromElsewhere = address("192.0.2.17");
        for (int i = 0; i < SignInThrottle.Counted.NAME_FROM_ADDRESS.free(); i++) {
            mvc.perform(get("/api/v1/probe").with(fromElsewhere).with(httpBasic(officer, "wrong")))
                    .andExpect(status().isUnauthorized());
        }
        mvc.perform(get("/api/v1/probe").with(fromElsewhere).with(httpBasic(officer, PASSWORD)))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.detail").value(containsString("Too many attempts; try again in")));
        mvc.perform(post("/login")
                        .with(fromElsewhere)
                        .param("username", officer)
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl("/login?wait=2"));
    }

    @Test
    void whoever_is_known_signs_in_whatever_others_guess_from_the_same_address() throws Exception {
        Cookie[] known = mvc.perform(post("/login").param("username", officer).param("password", PASSWORD))
                .andExpect(redirectedUrl("/start"))
                .andReturn()
                .getResponse()
                .getCookies();
        change(officer, "another-password");
        RequestPostProcessor sharedAddress = address("192.0.2.18");
        mvc.perform(get("/api/v1/probe").with(sharedAddress).with(httpBasic(reader, PASSWORD)))
                .andExpect(status().isOk());
        for (int i = 0; i < SignInThrottle.Counted.ADDRESS.free() + 2; i++) {
            mvc.perform(
                    get("/api/v1/probe").with(sharedAddress).with(httpBasic(i % 2 == 0 ? officer : reader, "wrong")));
        }
        mvc.perform(post("/login")
                        .with(sharedAddress)
                        .param("username", officer)
                        .param("password", "another-password"))
                .andExpect(redirectedUrlPattern("/login?wait=*"));

        mvc.perform(post("/login")
                        .with(sharedAddress)
                        .cookie(known)
                        .param("username", officer)
                        .param("password", "another-password"))
                .andExpect(redirectedUrl("/start"));
        mvc.perform(get("/api/v1/probe").with(sharedAddress).with(httpBasic(reader, PASSWORD)))
                .andExpect(status().isOk());
    }

    @Test
    void a_device_is_known_for_its_own_person_and_by_jalons_mark_alone() throws Exception {
        Cookie known = Arrays.stream(
                        mvc.perform(post("/login").param("username", officer).param("password", PASSWORD))
                                .andReturn()
                                .getResponse()
                                .getCookies())
                .filter(cookie -> cookie.getName().startsWith("jalon-known-"))
                .findFirst()
                .orElseThrow();
        assertThat(known.isHttpOnly()).isTrue();
        assertThat(known.getValue()).doesNotContain(officer);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(known);
        assertThat(devices.of(officer, request)).isPresent();
        assertThat(devices.of(reader, request)).isEmpty();
        char last = known.getValue().charAt(known.getValue().length() - 1);
        known.setValue(known.getValue().substring(0, known.getValue().length() - 1) + (last == '0' ? '1' : '0'));
        assertThat(devices.of(officer, request)).isEmpty();
    }

    @Test
    void whoever_cannot_sign_in_is_sent_back_and_the_name_is_kept() throws Exception {
        mvc.perform(post("/login").param("username", officer).param("password", "wrong"))
                .andExpect(redirectedUrl("/login?error"))
                .andExpect(request().sessionAttribute(SignInPage.NAME_TYPED, officer));
    }

    @Test
    void one_lands_at_the_address_one_asked_for() throws Exception {
        MockHttpSession session =
                (MockHttpSession) mvc.perform(get("/mali/agreement?lang=fr").accept(MediaType.TEXT_HTML))
                        .andExpect(redirectedUrl("/login?lang=fr"))
                        .andReturn()
                        .getRequest()
                        .getSession();
        mvc.perform(post("/login").session(session).param("username", officer).param("password", PASSWORD))
                .andExpect(redirectedUrl("/mali/agreement?lang=fr"));
    }

    @Test
    void whoever_signs_out_is_told_so_and_the_session_is_gone() throws Exception {
        MockHttpSession session = signIn(officer, PASSWORD);
        mvc.perform(post("/logout").session(session)).andExpect(status().isForbidden());
        mvc.perform(post("/logout").session(session).with(csrf()))
                .andExpect(redirectedUrl("/login?signed-out"))
                .andExpect(cookie().maxAge("JSESSIONID", 0));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_session_that_ended_is_told_apart_from_none() throws Exception {
        mvc.perform(get("/mali/agreement").accept(MediaType.TEXT_HTML).with(request -> {
                    request.setRequestedSessionId("of-yesterday");
                    request.setRequestedSessionIdValid(false);
                    return request;
                }))
                .andExpect(redirectedUrl("/login?expired"));
    }

    @Test
    void an_address_that_the_api_does_not_have_is_no_page() throws Exception {
        mvc.perform(get("/api/v1/nothing").with(httpBasic(reader, PASSWORD)))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void the_log_says_who_came_went_and_was_refused_what_and_never_a_password(CapturedOutput output) throws Exception {
        MockHttpSession session = signIn(reader, PASSWORD);
        mvc.perform(put("/api/v1/probe").session(session).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(post("/logout").session(session).with(csrf()));
        mvc.perform(get("/api/v1/probe").with(httpBasic(reader, "wrong-password")));
        String where = " address=127.0.0.1 path=";
        assertThat(output)
                .contains("Signed in: username=" + reader + where + "/login")
                .contains("Refused: username=" + reader + where + "/api/v1/probe")
                .contains("Signed out: username=" + reader + where + "/logout")
                .contains("Could not sign in: username=" + reader + where + "/api/v1/probe")
                .doesNotContain(PASSWORD, "wrong-password");
    }

    @Test
    void health_is_open_and_says_no_more_than_that() throws Exception {
        mvc.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"status\":\"UP\"}"))
                .andExpect(jsonPath("$.components").doesNotExist());
        mvc.perform(get("/actuator/env")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void answers_carry_the_headers_that_bind_a_browser() throws Exception {
        mvc.perform(get("/api/v1/probe").with(httpBasic(reader, PASSWORD)))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
        mvc.perform(get("/mali/agreement"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                allOf(containsString("frame-ancestors 'none'"), not(containsString("unsafe-eval")))));
    }

    private MockHttpSession signIn(String username, String password) throws Exception {
        return (MockHttpSession)
                mvc.perform(post("/login").param("username", username).param("password", password))
                        .andExpect(redirectedUrl("/start"))
                        .andReturn()
                        .getRequest()
                        .getSession();
    }

    private static RequestPostProcessor address(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
