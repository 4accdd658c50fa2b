package org.jalon.security;

import java.time.Instant;
import java.util.Optional;

/**
 * A person as an administrator keeps them.
 *
 * @param person with the roles that whoever asks may see
 * @param kept whether whoever asks can change more of them than roles in their own mandates; of others, mail and sign-ins are left out
 * @param enabled whether they may sign in at all
 * @param mail where their mail goes; empty if there is no address
 * @param lastSignIn when they last signed in on a page; requests of the API do not count
 * @param hasPassword whether they have a password, be it one that holds no more
 * @param passwordUntil until when a password holds that somebody else gave them; empty if it is their own choice
 * @param invitationUntil until when the newest link opens that was not used
 * @param version of what is kept of them, for {@code If-Match}
 */
public record Member(
        Person person,
        boolean kept,
        boolean enabled,
        Optional<String> mail,
        Optional<Instant> lastSignIn,
        boolean hasPassword,
        Optional<Instant> passwordUntil,
        Optional<Instant> invitationUntil,
        int version) {

    /** How things stand with their access. */
    public enum Access {
        /** They sign in with a password of their own. */
        OPEN,
        /** They sign in with a password that somebody gave them, and choose another then. */
        FIRST_PASSWORD,
        /** They have a link and no password yet. */
        INVITED,
        /** The link or the password that they were given holds no more: they need a new link. */
        LAPSED,
        /** An administrator ended it. */
        ENDED
    }

    /** How things stand at {@code now}. */
    public Access access(Instant now) {
        if (!enabled) {
            return Access.ENDED;
        }
        if (hasPassword && passwordUntil.isEmpty()) {
            return Access.OPEN;
        }
        if (passwordUntil.filter(now::isBefore).isPresent()) {
            return Access.FIRST_PASSWORD;
        }
        return invitationUntil.filter(now::isBefore).isPresent() ? Access.INVITED : Access.LAPSED;
    }
}
