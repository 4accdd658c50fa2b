package org.jalon.security;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jalon.shared.LocalizedText;

/**
 * The roles of a person: one that holds in every mandate, and those in single ones. Of two in one mandate the higher holds.
 *
 * @param everywhere in every mandate, those to come among them; empty for who has roles in single ones only
 * @param byMandate by the code of the mandate
 */
public record Roles(Optional<Role> everywhere, Map<String, Role> byMandate) {

    /** What stands for every mandate where roles are named by mandate. */
    public static final String ALL = "*";

    /** No role, in no mandate. */
    public static final Roles NONE = new Roles(Optional.empty(), Map.of());

    /** Which mandates there are, to have a role in. */
    public interface Mandates {

        /** Their titles by their codes, in the order in which people see mandates. */
        Map<String, LocalizedText> titles();
    }

    public Roles {
        byMandate = Map.copyOf(byMandate);
    }

    public static Roles everywhere(Role role) {
        return new Roles(Optional.of(role), Map.of());
    }

    /** @param named by mandate, of which {@link #ALL} is all */
    public static Roles named(Map<String, Role> named) {
        Map<String, Role> byMandate = new TreeMap<>(named);
        Optional<Role> everywhere = Optional.ofNullable(byMandate.remove(ALL));
        return new Roles(everywhere, byMandate);
    }

    /** By mandate, of which {@link #ALL} is all and comes first; the others by their codes. */
    public Map<String, Role> named() {
        Map<String, Role> named = new LinkedHashMap<>();
        everywhere.ifPresent(role -> named.put(ALL, role));
        named.putAll(new TreeMap<>(byMandate));
        return named;
    }

    /** What they may do in a mandate; empty where it does not exist for them. */
    public Optional<Role> in(String mandate) {
        return Stream.concat(everywhere.stream(), Optional.ofNullable(byMandate.get(mandate)).stream())
                .max(Comparator.naturalOrder());
    }

    /** Whether they may do in a mandate what {@code least} may. */
    public boolean include(Role least, String mandate) {
        return in(mandate).filter(role -> role.includes(least)).isPresent();
    }

    /** Whether they may do in every mandate what {@code least} may. */
    public boolean includeEverywhere(Role least) {
        return everywhere.filter(role -> role.includes(least)).isPresent();
    }

    /** The most that they may do anywhere. */
    public Optional<Role> highest() {
        return Stream.concat(everywhere.stream(), byMandate.values().stream()).max(Comparator.naturalOrder());
    }

    /** Whether they are an administrator of all mandates, who keeps everybody. */
    public boolean keepsAll() {
        return includeEverywhere(Role.ADMINISTRATOR);
    }

    /** Whether they can give and take roles in a mandate, or in {@link #ALL}. */
    public boolean keeps(String mandate) {
        return keepsAll() || byMandate.get(mandate) == Role.ADMINISTRATOR;
    }

    /** Whether they keep somebody with such roles: all of them are in mandates that they keep. What is kept of others is not theirs to change. */
    public boolean keeps(Roles other) {
        return keepsAll()
                || other.everywhere.isEmpty()
                        && !other.byMandate.isEmpty()
                        && other.byMandate.keySet().stream().allMatch(this::keeps);
    }

    /** What they see of somebody's roles: those that hold in the mandates that they keep, one that holds everywhere named for each of these. */
    public Roles seen(Roles other) {
        if (keepsAll()) {
            return other;
        }
        Map<String, Role> some = new TreeMap<>();
        byMandate.keySet().stream()
                .filter(this::keeps)
                .forEach(mandate -> other.in(mandate).ifPresent(role -> some.put(mandate, role)));
        return new Roles(Optional.empty(), some);
    }

    /** These roles after some were given or, where there is none, taken away. */
    public Roles with(Map<String, Optional<Role>> changes) {
        Map<String, Role> named = named();
        changes.forEach((mandate, role) ->
                role.ifPresentOrElse(given -> named.put(mandate, given), () -> named.remove(mandate)));
        return named(named);
    }

    /** The roles that may do what {@code least} may. */
    public static Stream<Role> from(Role least) {
        return Arrays.stream(Role.values()).filter(role -> role.includes(least));
    }
}
