package org.jalon.shared;

import java.util.List;

/**
 * An act that the rules do not let happen as things stand; nothing was changed. One place turns it into a page's words or a problem
 * detail. Its words are under {@code refused.} and its kind.
 */
public class ActRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient List<Object> parameters;

    /**
     * @param key of the words, such as {@code refused.period-opened}
     * @param parameters what the words have gaps for
     */
    public ActRefused(String key, Object... parameters) {
        super(key + " " + List.of(parameters));
        this.key = key;
        this.parameters = List.of(parameters);
    }

    public String key() {
        return key;
    }

    /** What kind of refusal it is, for programs: {@code period-opened}. */
    public String kind() {
        return key.split("\\.", -1)[1];
    }

    public Object[] parameters() {
        return parameters.toArray();
    }
}
