package org.jalon.security.password;

import java.util.Locale;

/** Why a password is refused. */
public enum PasswordWeakness {
    TOO_SHORT,
    TOO_LONG,
    /** A few characters, or a few of them over and over. */
    REPEATED,
    /** Neighbours of the alphabet, of the digits or of the keyboard. */
    SEQUENCE,
    /** The user name or the name, and little else. */
    OWN_NAME,
    /** A word that many people use, and little else. */
    WELL_KNOWN;

    /** As the keys of its words name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the words that say so; they have gaps for the fewest characters and the most bytes. */
    public String key() {
        return "password." + code();
    }
}
