package org.jalon.mandate;

import java.util.regex.Pattern;

/** What a period may be called: a word of an address, of a file and of a line of data, such as 2017-Q2, 2016-12 or FY2022-23. */
public final class PeriodCode {

    /** The most characters of a code. */
    public static final int LONGEST = 16;

    private static final Pattern FORM = Pattern.compile("(?=.*[0-9])[0-9A-Za-z](?:[0-9A-Za-z._-]*[0-9A-Za-z])?");

    private PeriodCode() {}

    /** Whether a period may be called so: up to sixteen letters and digits, a digit among them, with dots, hyphens and low lines between them. */
    public static boolean isOne(String code) {
        return code.length() <= LONGEST && FORM.matcher(code).matches();
    }
}
