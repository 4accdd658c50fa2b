package org.jalon.shared;

import java.util.Locale;

/** The value of {@code ?lang=} in addresses: the language of what is read. Lower case, since these are the words of the address. */
public enum Lang {
    en(Locale.ENGLISH),
    fr(Locale.FRENCH);

    private final Locale locale;

    Lang(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
