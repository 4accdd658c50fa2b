package org.jalon.security.password;

import java.util.Locale;

/** How hard a password is to guess that is not refused, to be said in words. */
public enum PasswordStrength {
    FAIR,
    GOOD,
    STRONG;

    private static final int GOOD_FROM = 9;
    private static final int STRONG_FROM = 12;

    /** @param telling how many different characters are left when all that is easy to guess is taken away */
    static PasswordStrength of(int telling) {
        if (telling >= STRONG_FROM) {
            return STRONG;
        }
        return telling >= GOOD_FROM ? GOOD : FAIR;
    }

    /** As the keys of its words name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the words that say so. */
    public String key() {
        return "password.strength." + code();
    }
}
