package org.jalon.assessment.deadline;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds words that make a deadline wait for an event: 'once the new regional councils have been established'
 * (S/2017/478, Annex I, 3.2.1). The event must be named: 'as soon as possible' and 'after 31 February 2017' name none.
 */
final class ConditionWords {

    /**
     * 'Dès' without accent is also an article, so it counts only where no article can stand. All begin with a letter from a to z: where none
     * stands, none of them is tried. One Arabic sign stands for four words, and 2,000 of them for 8,000.
     */
    private static final Pattern MARKER =
            Pattern.compile("\\b(?=[a-z])(?:(?:once|when|whenever|upon|as soon as|following|subject to"
                    + "|after|pending|provided|if|unless|depending on|contingent on|conditional on"
                    + "|within \\d+ (?:days?|weeks?|months?|years?) (?:of|from)|within [a-z]+(?:-[a-z]+)? (?:days?|weeks?|months?|years?) (?:of|from)"
                    + "|suivant|lorsque|quand|une fois|des que|des l[ea]s?|apres|sous reserve|a la suite|suite a|a condition|pourvu que|si)\\b"
                    + "|lorsqu'|des qu'|des l'|a l'issue|s'ils?\\b)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}]{2,}");

    private static final Set<String> NAME_NO_EVENT = words(
            "the of in on to at an as is be it its by or and if so soon early late then that this which all any",
            "possible practicable feasible practical reasonably necessary needed required appropriate applicable ready",
            "available known le la les de du des un une en au aux et ou que qu ce cela il elle sera est",
            "necessaire faisable praticable besoin echeant pret",
            "year years month months quarter quarters half week weeks day days beginning start end mid",
            "ans annee annees mois trimestre semestre semaine jour jours debut fin mi",
            "first second third fourth premier premiere deuxieme troisieme quatrieme st nd rd th er eme");

    private ConditionWords() {}

    static boolean areIn(String plain) {
        Matcher marker = MARKER.matcher(plain);
        // What stands behind another marker stands behind the first one, too.
        return marker.find() && namesEvent(plain, marker.end());
    }

    private static boolean namesEvent(String plain, int from) {
        return WORD.matcher(plain)
                .region(from, plain.length())
                .results()
                .map(word -> word.group())
                .anyMatch(word -> !NAME_NO_EVENT.contains(word)
                        && CalendarWords.month(word).isEmpty());
    }

    private static Set<String> words(String... lines) {
        return Stream.of(lines).flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());
    }
}
