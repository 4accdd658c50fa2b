package org.jalon.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the one form that RFC 8785 (JSON Canonicalization Scheme) gives it: no blanks, members sorted by the UTF-16 code units of their
 * names, as few escapes as can be, UTF-8. Of numbers it takes integers that a double holds exactly, so that nobody has to agree on how to
 * write fractions.
 */
public final class CanonicalJson {

    private static final long LARGEST = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The text of maps with string keys, lists, strings, booleans, integers, nulls and optionals of these; an empty optional is null.
     *
     * @throws IllegalArgumentException if it is something else, or a string that is no Unicode
     */
    public static String of(@Nullable Object value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    /** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal digits, as {@code sha256sum} prints it. */
    public static String sha256(String text) {
        return DigestUtils.sha256Hex(text);
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case Optional<?> optional -> write(optional.orElse(null));
            case String text -> string(text);
            case Boolean truth -> out.append(truth);
            case Integer number -> out.append(number);
            case Long number -> integer(number);
            case Map<?, ?> object -> object(object);
            case List<?> array -> array(array);
            default -> throw new IllegalArgumentException("No canonical form of a " + value.getClass());
        }
    }

    private void integer(long number) {
        if (number > LARGEST || number < -LARGEST) {
            throw new IllegalArgumentException(number + " is not exact as a double");
        }
        out.append(number);
    }

    private void object(Map<?, ?> object) {
        Map<String, Object> sorted = new TreeMap<>();
        object.forEach((name, value) -> sorted.put((String) name, Optional.ofNullable(value)));
        out.append('{');
        Iterator<Map.Entry<String, Object>> members = sorted.entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, Object> member = members.next();
            string(member.getKey());
            out.append(':');
            write(member.getValue());
            if (members.hasNext()) {
                out.append(',');
            }
        }
        out.append('}');
    }

    private void array(List<?> array) {
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(array.get(i));
        }
        out.append(']');
    }

    private void string(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("A text that is no Unicode has no canonical form");
        }
        out.append('"');
        for (char c : text.toCharArray()) {
            character(c);
        }
        out.append('"');
    }

    private void character(char c) {
        int named = Arrays.binarySearch(NAMED, c);
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (named >= 0) {
            out.append('\\').append(NAMES.charAt(named));
        } else if (c < ' ') {
            out.append("\\u").append(HexFormat.of().toHexDigits(c));
        } else {
            out.append(c);
        }
    }

    private static final char[] NAMED = {'\b', '\t', '\n', '\f', '\r'};
    private static final String NAMES = "btnfr";
}
