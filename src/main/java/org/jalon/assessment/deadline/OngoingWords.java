package org.jalon.assessment.deadline;

import java.util.regex.Pattern;

/**
 * The ways to say that something goes on all the time. 'En cours' is none of them: it is what has been begun. Neither is 'ongoing until 2020', which
 * ends, nor 'immediate and ongoing', which begins.
 */
final class OngoingWords {

    private static final String WORD =
            "(?:on[- ]?going|continuous(?:ly)?|continual(?:ly)?|continuing|permanent(?:ly|es?|s)?|always|constant(?:ly)?"
                    + "|continue?s?|en continu|en permanence|continuellement|constamment|toujours)";

    private static final String ADVERBIAL =
            "(?:(?:on an?|in an?) (?:on[- ]?going|continuous|continuing|continual|permanent) (?:basis|manner|way)"
                    + "|at all times|all the time|a tout moment|en tout temps|de (?:facon|maniere) (?:continue|permanente)"
                    + "|(?:a )?titre permanent|(?:sur une )?base (?:continue|permanente))";

    /** What goes on: 'ongoing activity', 'processus continu'. */
    private static final String THING =
            "(?:activit(?:y|ies)|process(?:es)?|task|effort|action|work|support|exercise|commitment)";

    private static final String CHOSE =
            "(?:activites?|processus|taches?|efforts?|actions?|travaux|travail|appui|exercice|engagement)";

    private static final String ONE =
            "(?:" + ADVERBIAL + "|" + WORD + "(?: " + THING + ")?|" + CHOSE + " " + WORD + ")";

    private static final Pattern WORDS = Pattern.compile(ONE + "(?:(?: ?[/,] ?| and | et | - )" + ONE + ")?");

    private OngoingWords() {}

    static boolean are(String plain) {
        return WORDS.matcher(plain).matches();
    }
}
