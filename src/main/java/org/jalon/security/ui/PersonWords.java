package org.jalon.security.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jalon.security.Member;
import org.jalon.security.Role;
import org.jalon.shared.Words;
import org.jalon.shared.ui.Choice;

/** What the pages about people call their roles and how things stand with their access. */
final class PersonWords {

    private PersonWords() {}

    static String role(Component on, Role role) {
        return on.getTranslation("role.name." + role);
    }

    static String access(Component on, Member.Access access) {
        return on.getTranslation("people.access." + access);
    }

    /** Every role with what it is for. */
    static List<Choice.Option> roles(Component on) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice.Option(
                        role.name(),
                        on.getTranslation("people.role.option", role(on, role), on.getTranslation("role." + role))))
                .toList();
    }

    /** Roles by their names in all languages and in the API, in lower case. */
    static Map<String, Role> byName(Words words) {
        Map<String, Role> names = new HashMap<>();
        for (Role role : Role.values()) {
            names.put(role.name().toLowerCase(Locale.ROOT), role);
            Words.LANGUAGES.forEach(language ->
                    names.put(words.get(language, "role.name." + role).toLowerCase(Locale.ROOT), role));
        }
        return names;
    }
}
