package org.jalon.mandate.settings;

import java.util.Set;
import java.util.regex.Pattern;

/** The codes of mandates and frameworks are steps of addresses: which ones can be such a code, and which are kept free for pages. */
public final class AddressWords {

    /** The first steps of all addresses that are no mandate's, and what is kept free for such. */
    public static final Set<String> OF_JALON = Set.of(
            "actuator",
            "api",
            "audit",
            "calendar",
            "error",
            "invitation",
            "login",
            "logout",
            "mandates",
            "me",
            "notices",
            "people",
            "start",
            "tokens",
            "v3",
            "vaadin");

    /** What follows a framework's code in addresses, or a mandate's in place of one. */
    public static final Set<String> OF_PAGES = Set.of(
            "checks",
            "compare",
            "documents",
            "evidence",
            "export",
            "figures",
            "find",
            "forms",
            "framework",
            "indicators",
            "intakes",
            "matrix",
            "measures",
            "overview",
            "periods",
            "quarter",
            "review",
            "rules",
            "scores",
            "settings",
            "sources",
            "strength",
            "template",
            "timeline",
            "trends",
            "views");

    /** The most characters of a code. */
    public static final int LONGEST = 40;

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private AddressWords() {}

    /** Whether it has the form of a code: small letters, digits and single hyphens, a letter first. */
    public static boolean isCode(String code) {
        return code.length() <= LONGEST && CODE.matcher(code).matches();
    }

    /** Whether it stands for a page, so that it is no code of a mandate or a framework. */
    public static boolean isReserved(String code) {
        return OF_JALON.contains(code) || OF_PAGES.contains(code);
    }
}
