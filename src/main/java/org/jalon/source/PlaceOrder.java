package org.jalon.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Places of a document in its own order: numbers as numbers, paragraphs before annexes, tables and footnotes. */
final class PlaceOrder implements Comparator<String> {

    static final PlaceOrder INSTANCE = new PlaceOrder();

    private static final Pattern STEP = Pattern.compile("\\d+|[^\\d\\s.,;]+");

    private static final Pattern BEHIND = Pattern.compile("annex|annexe|appendix|table|tableau|footnote|note");

    private PlaceOrder() {}

    @Override
    public int compare(String one, String other) {
        List<String> steps = steps(one);
        List<String> others = steps(other);
        int byPart = Boolean.compare(isBehind(steps), isBehind(others));
        if (byPart != 0) {
            return byPart;
        }
        for (int i = 0; i < Math.min(steps.size(), others.size()); i++) {
            int byStep = compareSteps(steps.get(i), others.get(i));
            if (byStep != 0) {
                return byStep;
            }
        }
        return Integer.compare(steps.size(), others.size());
    }

    private static boolean isBehind(List<String> steps) {
        return !steps.isEmpty() && BEHIND.matcher(steps.getFirst()).matches();
    }

    private static List<String> steps(String place) {
        return new ArrayList<>(STEP.matcher(place.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList());
    }

    /** A number comes before a word; of two numbers the one with fewer digits is the smaller. */
    private static int compareSteps(String one, String other) {
        boolean number = Character.isDigit(one.charAt(0));
        boolean otherNumber = Character.isDigit(other.charAt(0));
        if (!number || !otherNumber) {
            return number == otherNumber ? one.compareTo(other) : Boolean.compare(otherNumber, number);
        }
        String digits = one.replaceFirst("^0+(?=\\d)", "");
        String otherDigits = other.replaceFirst("^0+(?=\\d)", "");
        int byLength = Integer.compare(digits.length(), otherDigits.length());
        return byLength != 0 ? byLength : digits.compareTo(otherDigits);
    }
}
