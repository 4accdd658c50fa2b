package org.jalon.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalon.security.Member;
import org.jalon.security.Role;
import org.jalon.security.Roles;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.Words;
import org.jalon.shared.ui.Choice;

/** What the pages about people call their roles and how things stand with their access. */
final class PersonWords {

    private PersonWords() {}

    static String role(Component on, Role role) {
        return on.getTranslation("role.name." + role);
    }

    /** One after the other: the role alone where it holds in all mandates, else with the title of the mandate. */
    static List<String> roles(Component on, Roles roles, Map<String, LocalizedText> titles) {
        return roles.named().entrySet().stream()
                .map(held -> held.getKey().equals(Roles.ALL)
                        ? role(on, held.getValue())
                        : on.getTranslation("role.in", role(on, held.getValue()), title(on, held.getKey(), titles)))
                .toList();
    }

    /** Of a mandate; its code where it has none. */
    static String title(Component on, String mandate, Map<String, LocalizedText> titles) {
        return Optional.ofNullable(titles.get(mandate))
                .map(title -> title.in(UI.getCurrent().getLocale()))
                .orElse(mandate);
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
