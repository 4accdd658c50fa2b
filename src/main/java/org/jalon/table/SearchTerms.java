package org.jalon.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.shared.text.Folding;

/** What somebody looks for: words that must all be in one text, and "words in quotation marks" that must stand together. */
public final class SearchTerms {

    /** More words make no search better. */
    private static final int MOST = 20;

    private static final int LONGEST = 200;
    private static final Pattern TERM = Pattern.compile("[\"“”«»]([^\"“”«»]++)[\"“”«»]|([^\\s\"“”«»]++)");

    private SearchTerms() {}

    /** The terms, folded; none if nothing but blanks was typed. */
    public static List<String> of(String query) {
        List<String> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(Folding.of(query.length() > LONGEST ? query.substring(0, LONGEST) : query));
        while (matcher.find() && terms.size() < MOST) {
            String term = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            if (!term.isBlank()) {
                terms.add(term.strip());
            }
        }
        return List.copyOf(terms);
    }
}
