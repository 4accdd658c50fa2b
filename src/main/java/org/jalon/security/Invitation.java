package org.jalon.security;

import java.time.Instant;

/**
 * A link by which somebody chooses a password, once. It is told when it is made and never again: only its hash is kept.
 *
 * @param path of its page in this Jalon, such as {@code /invitation/…}
 * @param until when it opens nothing any more
 */
public record Invitation(String username, String path, Instant until) {

    /** What the path begins with. */
    public static final String PAGE = "invitation";

    static Invitation of(String username, String token, Instant until) {
        return new Invitation(username, "/" + PAGE + "/" + token, until);
    }

    /** Without the secret, which would else be in whatever prints this. */
    @Override
    public String toString() {
        return "Invitation[" + username + " until " + until + "]";
    }
}
