package org.jalon.measure.ui;

import org.jalon.measure.MeasureNavigation;
import org.jalon.measure.Observation;

/**
 * Where the figures of a measure are shown: so many to a page, each with an address of its own.
 *
 * @param from the place of the first one on the page; {@link #ELSEWHERE} on pages of others
 */
record FigureAddress(String mandate, String measure, int from) {

    static final int TO_A_PAGE = 200;

    static final String FROM = "from";

    private static final int ELSEWHERE = -1;
    private static final int PLACES = 6;

    /** Of a measure that stands on a page of others. */
    static FigureAddress elsewhere(String mandate, String measure) {
        return new FigureAddress(mandate, measure, ELSEWHERE);
    }

    /** @param from what the address says; what makes no sense is the beginning */
    static FigureAddress of(String mandate, String measure, String from) {
        boolean number = from.length() <= PLACES && from.chars().allMatch(Character::isDigit) && !from.isEmpty();
        return new FigureAddress(mandate, measure, number ? Integer.parseInt(from) / TO_A_PAGE * TO_A_PAGE : 0);
    }

    /** The line of a figure. @param place among all of the measure */
    String of(Observation observation, int place) {
        int page = place / TO_A_PAGE * TO_A_PAGE;
        return (page == from ? "" : page(page)) + "#" + line(observation);
    }

    static String line(Observation observation) {
        return "figure-" + observation.id().value();
    }

    /** The place of the first one that is shown. */
    int first() {
        return Math.max(0, from);
    }

    /** The page after this one; empty if this is the last. */
    String more(int all) {
        return first() + TO_A_PAGE < all ? page(first() + TO_A_PAGE) : "";
    }

    private String page(int first) {
        return MeasureNavigation.figures(mandate, measure) + (first == 0 ? "" : "?" + FROM + "=" + first);
    }
}
