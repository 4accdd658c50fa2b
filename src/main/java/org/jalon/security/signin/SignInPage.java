package org.jalon.security.signin;

/** What the sign-in page and those who send people there agree on. */
public final class SignInPage {

    /** Its address. */
    public static final String PATH = "/login";

    /** The attribute of the HTTP session that keeps the name typed in a failed attempt. */
    public static final String NAME_TYPED = "jalon.sign-in.name";

    /** Where one is led after signing in, unless one had asked for a page. */
    public static final String AFTER_SIGN_IN = "/start";

    /** Where one is after signing out. */
    public static final String AFTER_SIGN_OUT = PATH + "?signed-out";

    private SignInPage() {}
}
