package org.jalon.security;

import java.util.regex.Pattern;

/** The form of an address that mail can be sent to: one person's, without a name beside it, and nothing that ends a header's line. */
public final class MailAddress {

    /** The most characters an address can have (RFC 5321, 4.5.3.1.3, without the brackets). */
    public static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile(
            "[^\\s\\h\\p{Cntrl}@<>(),;:\\\\\"\\[\\]]{1,64}@[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

    private MailAddress() {}

    /** Whether {@code typed}, without blanks around it, is an address. Whether anybody reads what is sent there, no form can tell. */
    public static boolean wellFormed(String typed) {
        String address = typed.strip();
        return address.length() <= LONGEST && FORM.matcher(address).matches();
    }

    /** @throws IllegalArgumentException if it is none */
    static String checked(String typed) {
        if (!wellFormed(typed)) {
            throw new IllegalArgumentException("An address looks like name@example.org");
        }
        return typed.strip();
    }
}
