package org.jalon.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.shared.FlawedInput.Flaw;

/**
 * What an administrator changes of a person; what is empty stays as it is.
 *
 * @param roles by mandate, of which {@link Roles#ALL} is all; an empty one takes the role away
 * @param mail an empty text takes the address away
 * @param access whether they may sign in
 */
public record PersonChange(
        Optional<String> name, Optional<String> mail, Map<String, Optional<Role>> roles, Optional<Boolean> access) {

    /** The person was changed since somebody looked at them. */
    public static final class Stale extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final int now;

        Stale(int now) {
            super("now " + now);
            this.now = now;
        }

        /** The version that holds. */
        public int now() {
            return now;
        }
    }

    private static final PersonChange NOTHING =
            new PersonChange(Optional.empty(), Optional.empty(), Map.of(), Optional.empty());

    public static PersonChange ofAccess(boolean access) {
        return new PersonChange(NOTHING.name, NOTHING.mail, NOTHING.roles, Optional.of(access));
    }

    public static PersonChange ofMail(Optional<String> address) {
        return new PersonChange(NOTHING.name, Optional.of(address.orElse("")), NOTHING.roles, NOTHING.access);
    }

    /** @param role empty takes it away */
    public static PersonChange ofRole(String mandate, Optional<Role> role) {
        return new PersonChange(NOTHING.name, NOTHING.mail, Map.of(mandate, role), NOTHING.access);
    }

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        name.map(NewPerson::flawsOfName).ifPresent(flaws::addAll);
        flaws.addAll(NewPerson.flawsOfMail(mail.filter(address -> !address.isBlank())));
        return flaws;
    }

    /** Whether an administrator of all mandates would be none afterwards. */
    boolean endsAdministration() {
        return access.filter(given -> !given).isPresent()
                || roles.containsKey(Roles.ALL)
                        && roles.get(Roles.ALL)
                                .filter(Role.ADMINISTRATOR::equals)
                                .isEmpty();
    }
}
