package org.jalon.security;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of the names that people sign in with: what is typed as ' Officer ' means 'officer'. */
public final class Usernames {

    private static final int LONGEST = 64;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{0," + (LONGEST - 1) + "}");

    private Usernames() {}

    /** The name that {@code typed} means; cut to a length that no name has, since whoever types it is not known yet. */
    public static String normal(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return name.length() > LONGEST ? name.substring(0, LONGEST + 1) : name;
    }

    /** The name that {@code typed} means, if it is one that somebody could have: no other is worth asking for, and some cannot be asked for. */
    public static Optional<String> known(String typed) {
        return Optional.of(normal(typed)).filter(Usernames::wellFormed);
    }

    static boolean wellFormed(String username) {
        return FORM.matcher(username).matches();
    }
}
