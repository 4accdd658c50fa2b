package org.jalon.security.start;

/** Jalon does not start with these settings; {@link StartRefusedAnalyzer} tells the operator what to set. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient Object[] params;

    public StartRefused(String key, Object... params) {
        super(key);
        this.key = key;
        this.params = params;
    }

    String key() {
        return key;
    }

    Object[] params() {
        return params;
    }
}
