package org.jalon.security;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jalon.security.start.Installation;
import org.jalon.shared.Words;
import org.springframework.stereotype.Component;

/** The people of demo mode, one a role, and the password that they share and the sign-in page shows. */
@Component
public class DemoPeople {

    /** The password of each of them. */
    public static final String PASSWORD = "jalon-demo";

    static final List<String> USERNAMES = List.of("officer", "reviewer", "reader", "admin");

    private final Installation installation;
    private final Words words;

    DemoPeople(Installation installation, Words words) {
        this.installation = installation;
        this.words = words;
    }

    /** Those to show on the sign-in page, named in {@code language}; none outside demo mode. */
    public List<Person> shown(Locale language) {
        return installation.demo() ? all(language) : List.of();
    }

    List<Person> all(Locale language) {
        return USERNAMES.stream()
                .map(username -> new Person(username, words.get(language, "demo." + username), role(username)))
                .toList();
    }

    private static Role role(String username) {
        return username.equals("admin")
                ? Role.ADMINISTRATOR
                : Arrays.stream(Role.values())
                        .filter(role -> role.name().equalsIgnoreCase(username))
                        .findFirst()
                        .orElseThrow();
    }
}
