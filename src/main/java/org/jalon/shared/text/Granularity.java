package org.jalon.shared.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How finely a text is cut to be compared. The tokens put together again are the text. */
enum Granularity {
    LINE(12_000, "[^\\n]*+\\n|[^\\n]++"),

    SENTENCE(12_000, "[^.!?;…؟۔。\\n]*+[.!?;…؟۔。\\n]++\\s*+|[^.!?;…؟۔。\\n]++"),

    /**
     * A number with its separators (12.5, 1,434), a word with its accents, a run of white space, or a single character
     * as people see it (an emoji of several code points is one). The bound on separators keeps the matcher from
     * recursing on a text of nothing but digits and commas.
     */
    WORD(6_000, "\\p{N}++(?:[.,]\\p{N}++){0,8}|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+|[\\s\\h\\v]++|\\X");

    private final int mostTokens;
    private final Pattern token;

    Granularity(int mostTokens, String token) {
        this.mostTokens = mostTokens;
        this.token = Pattern.compile(token, Pattern.DOTALL);
    }

    /**
     * How many tokens that stand in both texts, counted on both sides, are compared at once. The time may grow with the
     * square of it, and words are compared many stretches to a text.
     */
    int mostTokens() {
        return mostTokens;
    }

    List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = token.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
