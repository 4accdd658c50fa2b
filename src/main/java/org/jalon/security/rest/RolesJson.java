package org.jalon.security.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.security.Role;
import org.jalon.security.Roles;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jspecify.annotations.Nullable;

/** Roles as bodies name them: by mandate, of which {@code *} is all. */
final class RolesJson {

    private RolesJson() {}

    static Map<String, String> of(Roles roles) {
        Map<String, String> named = new LinkedHashMap<>();
        roles.named().forEach((mandate, role) -> named.put(mandate, name(role)));
        return named;
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** @throws FlawedInput at each of {@code /roles} that does not exist, or is none */
    static Roles given(Map<String, @Nullable String> roles) {
        Map<String, Role> given = new LinkedHashMap<>();
        List<Flaw> flaws = new ArrayList<>();
        roles.forEach((mandate, name) ->
                role(name).ifPresentOrElse(role -> given.put(mandate, role), () -> flaws.add(flaw(mandate))));
        FlawedInput.refuse(flaws);
        return Roles.named(given);
    }

    /** @throws FlawedInput at each of {@code /roles} that does not exist */
    static Map<String, Optional<Role>> changed(Map<String, @Nullable String> roles) {
        Map<String, Optional<Role>> changed = new LinkedHashMap<>();
        List<Flaw> flaws = new ArrayList<>();
        roles.forEach((mandate, name) -> {
            Optional<Role> role = role(name);
            changed.put(mandate, role);
            if (name != null && role.isEmpty()) {
                flaws.add(flaw(mandate));
            }
        });
        FlawedInput.refuse(flaws);
        return changed;
    }

    private static Optional<Role> role(@Nullable String name) {
        return Arrays.stream(Role.values())
                .filter(role -> name != null && role.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private static Flaw flaw(String mandate) {
        // As a JSON pointer names it (RFC 6901).
        return Flaw.at(
                "/roles/" + mandate.replace("~", "~0").replace("/", "~1"),
                "people.refused.role",
                Arrays.stream(Role.values()).map(RolesJson::name).collect(Collectors.joining(", ")));
    }
}
