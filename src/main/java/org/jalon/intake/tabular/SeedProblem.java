package org.jalon.intake.tabular;

import java.util.List;
import java.util.Locale;
import org.jalon.shared.Words;

/**
 * One thing that is wrong in a seed folder.
 *
 * @param complaint what was found, and what was expected instead
 */
public record SeedProblem(SeedPlace place, Complaint complaint) {

    /** The key of the words that say it, and what they have gaps for. */
    public record Complaint(String key, List<String> params) {

        public static Complaint of(String key, String... params) {
            return new Complaint(key, List.of(params));
        }
    }

    String in(Words words, Locale language) {
        String what = words.get(language, complaint.key(), complaint.params().toArray());
        return words.get(language, "seed.problem", place.in(words, language), what);
    }
}
