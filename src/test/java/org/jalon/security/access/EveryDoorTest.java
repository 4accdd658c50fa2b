package org.jalon.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jalon.assessment.read.Assessments;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.ActingAsFactory;
import org.jalon.security.Person;
import org.jalon.security.Role;
import org.jalon.security.Roles;
import org.jalon.table.AnnexTables;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.Examples;
import org.jalon.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every address that the description of the API has, with every role in one mandate and none, or another, in a second one. */
@DatabaseTest
class EveryDoorTest {

    /** What nobody has: a mandate in which one has no role is answered like it. */
    private static final String NOWHERE = "nowhere-at-all";

    private static final String SEEN = "mali";

    private record Door(HttpMethod method, String path) {

        boolean reads() {
            return method == HttpMethod.GET;
        }
    }

    @Autowired
    private MockMvc mvc;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate other;

    @BeforeEach
    void build() {
        other = new BuiltMandate(beans);
        ReportingPeriod period = other.open("2017-Q3");
        other.indicator("1.1.1", period);
        other.publish(period, "1.1.1", Examples.says("ongoing", "Words that only this mandate has"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_mandate_without_a_role_is_answered_like_one_that_does_not_exist(Role role) throws Exception {
        Person person = person(Map.of(SEEN, role));
        List<String> different = new ArrayList<>();
        List<Door> doors = doors();
        assertThat(doors).hasSizeGreaterThan(60);
        for (Door door : doors) {
            String hidden = answer(door, other.mandate().code(), person);
            String missing = answer(door, NOWHERE, person)
                    .replace(NOWHERE, other.mandate().code());
            if (!hidden.equals(missing) || hidden.startsWith("2")) {
                different.add(door + "\n  " + start(hidden) + "\n  " + start(missing));
            }
        }
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_role_in_the_mandate_counts_whatever_one_is_elsewhere(Role role) throws Exception {
        Person everywhere = new Person("door-" + name(role), "Of doors", role);
        List<String> different = new ArrayList<>();
        for (Door door : doors()) {
            // What such a role changes is changed for whoever asks next: others are asked as readers alone.
            if (!door.reads() && role != Role.READER) {
                continue;
            }
            String same = answer(door, other.mandate().code(), everywhere);
            for (Role elsewhere : Role.values()) {
                Person here = person(Map.of(other.mandate().code(), role, SEEN, elsewhere));
                String answer = answer(door, other.mandate().code(), here);
                if (!answer.substring(0, 3).equals(same.substring(0, 3))) {
                    different.add(door + " as " + here.roles() + "\n  " + start(answer) + "\n  " + start(same));
                }
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void readers_of_one_mandate_find_nothing_of_another_in_any_list() throws Exception {
        Person person = person(Map.of(SEEN, Role.READER));
        List<String> telling = new ArrayList<>();
        for (Door door : doorsOf(path -> true)) {
            if (door.reads() && !door.path().contains("{username}")) {
                String answer = answer(door, SEEN, person);
                if (answer.contains(other.mandate().code()) || answer.contains("Words that only this")) {
                    telling.add(door + "\n  " + start(answer));
                }
            }
        }
        assertThat(telling).isEmpty();
    }

    @Test
    void a_check_asks_the_database_nothing_once_the_framework_is_known() {
        AnnexTables tables = beans.getBean(AnnexTables.class);
        Assessments assessments = beans.getBean(Assessments.class);
        Runnable reading = () -> tables.of(other.mandate().code(), "table", Optional.empty())
                .rows()
                .forEach(row -> assessments.history(row.indicator().id()));
        Person everywhere = new Person("door-reader", "Of doors", Role.READER);
        Person here = person(Map.of(other.mandate().code(), Role.READER));
        Acting.as(here, reading);

        int usual = Acting.as(everywhere, () -> Statements.of(reading).size());
        assertThat(usual).isPositive();
        assertThat(Acting.as(here, () -> Statements.of(reading))).hasSize(usual);
    }

    private static Person person(Map<String, Role> roles) {
        Role here = roles.values().iterator().next();
        return new Person("door-" + name(here), "Of doors", Roles.named(roles));
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private List<Door> doors() throws Exception {
        return doorsOf(path -> path.contains("{mandate}"));
    }

    private List<Door> doorsOf(Predicate<String> which) throws Exception {
        String described = mvc.perform(MockMvcRequestBuilders.get("/v3/api-docs")
                        .with(SecurityMockMvcRequestPostProcessors.httpBasic(
                                DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        JsonNode paths = JsonMapper.shared().readTree(described).get("paths");
        Map<String, Door> doors = new TreeMap<>();
        paths.propertyStream()
                .filter(path -> which.test(path.getKey()))
                .forEach(path -> path.getValue().propertyStream().forEach(method -> {
                    Door door = new Door(HttpMethod.valueOf(method.getKey().toUpperCase(Locale.ROOT)), path.getKey());
                    doors.put(door.toString(), door);
                }));
        return List.copyOf(doors.values());
    }

    private static String start(String answer) {
        return answer.substring(0, Math.min(400, answer.length()));
    }

    /** Status and body, without what names the request. */
    private String answer(Door door, String mandate, Person person) throws Exception {
        String address = door.path()
                .replace("{mandate}", mandate)
                .replace("{framework}", mandate.equals(SEEN) ? "agreement" : "table")
                .replace("{period}", mandate.equals(SEEN) ? "2017-Q2" : "2017-Q3")
                .replace("{indicator}", "1.1.1")
                .replace("{element}", "1.1.1")
                .replace("{format}", "csv")
                // Of nobody: what has a low number may be of a third mandate, which is there for who has a role
                // everywhere.
                .replaceAll("\\{[^}]+}", "999999");
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(door.method(), address)
                .with(securityContext(ActingAsFactory.context(person)));
        if (!door.reads()) {
            request = request.with(SecurityMockMvcRequestPostProcessors.csrf())
                    .header("If-Match", "\"1\"")
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{}");
        }
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        return answer.getStatus() + " " + answer.getContentAsString();
    }
}
