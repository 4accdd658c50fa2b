package org.jalon.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jalon.Jalon;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Invitation;
import org.jalon.security.Invitations;
import org.jalon.security.Members;
import org.jalon.security.NewPerson;
import org.jalon.security.Role;
import org.jalon.security.Roles;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.Examples;
import org.jalon.testing.ServedTest;
import org.jalon.testing.Wire;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every page of a mandate, by its route, with every role in one mandate and none in another. */
@ServedTest
class EveryPageTest {

    private static final String PASSWORD = "four words not together";

    @LocalServerPort
    private int port;

    @Autowired
    private Members members;

    @Autowired
    private Invitations invitations;

    @Autowired
    private BeanFactory beans;

    @ParameterizedTest
    @EnumSource(Role.class)
    void pages_of_a_mandate_without_a_role_are_not_there(Role role) throws Exception {
        BuiltMandate seen = built();
        BuiltMandate hidden = built();
        String cookie = signIn(Map.of(seen.mandate().code(), role));
        List<String> wrong = new ArrayList<>();
        List<String> routes = routes();
        assertThat(routes).hasSizeGreaterThan(20);
        for (String route : routes) {
            ask(route, seen.mandate().code(), cookie, 200, wrong);
            ask(route, hidden.mandate().code(), cookie, 404, wrong);
            ask(route, "nowhere-at-all", cookie, 404, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private void ask(String route, String mandate, String cookie, int expected, List<String> wrong) throws IOException {
        String path = "/"
                + route.replace(":mandate", mandate)
                        .replace(":framework", "table")
                        .replaceAll(":period\\??", "2017-Q3")
                        .replace(":indicator", "1.1.1")
                        .replaceAll(":date\\??", "2017-06-30")
                        .replaceAll(":\\w+\\??", "one");
        Wire.Answer page = get(path, cookie);
        if (page.status() != expected) {
            wrong.add(path + " is " + page.status() + " and not " + expected);
        }
    }

    private BuiltMandate built() {
        BuiltMandate mandate = new BuiltMandate(beans);
        ReportingPeriod period = mandate.open("2017-Q3");
        mandate.indicator("1.1.1", period);
        mandate.publish(period, "1.1.1", Examples.says("ongoing", "Under way"));
        return mandate;
    }

    private String signIn(Map<String, Role> roles) throws IOException {
        String name = "p-" + UUID.randomUUID().toString().substring(0, 13);
        Invitation invitation = Acting.as(
                        Acting.ADMINISTRATOR,
                        () -> members.add(new NewPerson(
                                name, "A person", Optional.empty(), Roles.named(roles), Optional.empty())))
                .invitation()
                .orElseThrow();
        assertThat(invitations.accept(invitation.path().substring(("/" + Invitation.PAGE + "/").length()), PASSWORD))
                .isPresent();
        String body = "username=" + name + "&password=" + PASSWORD.replace(' ', '+');
        Wire.Answer answer = Wire.send(
                port,
                "POST /login HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body);
        assertThat(answer.header("Location")).hasValue("/start");
        return answer.header("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    private Wire.Answer get(String path, String cookie) throws IOException {
        return Wire.ask(
                port,
                "GET " + path + " HTTP/1.1",
                "Host: localhost:" + port,
                "Connection: close",
                "Accept: text/html",
                "Cookie: " + cookie);
    }

    private static List<String> routes() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider pages = new ClassPathScanningCandidateComponentProvider(false);
        pages.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        List<String> routes = new ArrayList<>();
        for (var page : pages.findCandidateComponents(Jalon.class.getPackageName())) {
            String route = Class.forName(page.getBeanClassName())
                    .getAnnotation(Route.class)
                    .value();
            if (route.contains(":mandate")) {
                routes.add(route);
            }
        }
        return routes;
    }
}
