package org.jalon.security.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.security.Role;
import org.jalon.security.Roles;

/**
 * Roles as one cell of a line names them: {@code officer} alone, or by mandate, {@code mali=officer | other=reader}. A role alone holds in all mandates
 * or, given by who keeps a single one, in that.
 */
final class RoleWords {

    private static final String BETWEEN = "\\|";

    private final Map<String, Role> names;
    private final Set<String> mandates;
    private final Optional<String> alone;

    /**
     * @param names what may stand for the roles, in lower case
     * @param mandates the codes of those in which roles can be given
     * @param all whether one can be given in all
     */
    RoleWords(Map<String, Role> names, Set<String> mandates, boolean all) {
        this.names = names;
        this.mandates = mandates;
        this.alone = all
                ? Optional.of(Roles.ALL)
                : mandates.stream().filter(mandate -> mandates.size() == 1).findFirst();
    }

    /** Empty if a role is none, or in a mandate in which none can be given. */
    Optional<Roles> read(String cell) {
        Map<String, Role> named = new LinkedHashMap<>();
        for (String one : cell.split(BETWEEN)) {
            int equal = one.indexOf('=');
            Optional<String> mandate =
                    equal < 0 ? alone : known(one.substring(0, equal).strip());
            Role role = names.get(one.substring(equal + 1).strip().toLowerCase(Locale.ROOT));
            if (mandate.isEmpty() || role == null) {
                return Optional.empty();
            }
            named.put(mandate.get(), role);
        }
        return Optional.of(Roles.named(named));
    }

    private Optional<String> known(String mandate) {
        return Optional.of(mandate)
                .filter(code -> mandates.contains(code)
                        || code.equals(Roles.ALL)
                                && alone.filter(Roles.ALL::equals).isPresent());
    }
}
