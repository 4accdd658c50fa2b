package org.jalon.security.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.security.Role;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;
import org.jspecify.annotations.Nullable;

/** Roles as bodies name them: by mandate, of which {@code *} is all. A person has one role, which holds in all mandates. */
final class RolesJson {

    static final String ALL = "*";

    private RolesJson() {}

    static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** @throws FlawedInput at {@code /roles} if they name single mandates, no role at all, or one that does not exist */
    static Role read(Map<String, @Nullable String> roles) {
        Optional<String> mandate =
                roles.keySet().stream().filter(key -> !key.equals(ALL)).findFirst();
        if (mandate.isPresent()) {
            throw flaw("/roles/" + pointed(mandate.get()), "people.refused.role-of-mandate", mandate.get());
        }
        String name = roles.get(ALL);
        return Arrays.stream(Role.values())
                .filter(role ->
                        role.name().equalsIgnoreCase(String.valueOf(name).strip()))
                .findFirst()
                .orElseThrow(() -> flaw(
                        name == null ? "/roles" : "/roles/" + ALL,
                        "people.refused.role",
                        Arrays.stream(Role.values()).map(RolesJson::name).collect(Collectors.joining(", "))));
    }

    /** As a JSON pointer names it (RFC 6901). */
    private static String pointed(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static FlawedInput flaw(String pointer, String key, Object... parameters) {
        return new FlawedInput(List.of(Flaw.at(pointer, key, parameters)));
    }
}
