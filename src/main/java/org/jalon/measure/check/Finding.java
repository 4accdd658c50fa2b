package org.jalon.measure.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jalon.measure.ObservationContent.Source;
import org.jalon.measure.ObservationId;
import org.jalon.shared.LocalizedText;

/**
 * Something that is printed and does not add up. Both figures stay as they are.
 *
 * @param subject what it is about: the name of a measure, of a table
 * @param detail which part of it, such as an area or a dimension; may be blank
 * @param measure the code of the measure; empty where it is not about one
 * @param printed the figure that the others contradict
 * @param expected what it would have to be
 * @param terms what it was computed from, in order
 * @param source who prints it, and where
 */
public record Finding(
        Kind kind,
        LocalizedText subject,
        String detail,
        Optional<String> measure,
        Term printed,
        BigDecimal expected,
        List<Term> terms,
        Source source) {

    public Finding {
        terms = List.copyOf(terms);
    }

    /** What was recomputed. */
    public enum Kind {
        /** The parts are more than the whole. */
        PARTS_EXCEED,
        /** The parts are less than the whole: of the rest nothing is said. */
        PARTS_FALL_SHORT,
        /** A share is not what the part is of the whole. */
        SHARE,
        /** Shares of one thing are less than all of it. */
        SHARES_FALL_SHORT,
        /** A change is not what lies between the two figures. */
        CHANGE,
        /** A part is larger than its whole, or more than 100 per cent of it. */
        PART_EXCEEDS,
        /** A total is not what its parts make, all of which are there. */
        TOTAL,
        /** The parts make the whole, and some of them are of another time than it is. */
        OUTSIDE,
        /** One thing is given twice, and not as the same. */
        DIFFERS,
        /** What is said to be more than something is not. */
        NOT_MORE,
        /** What is said to be less than something is not. */
        NOT_LESS,
        /** What is said to be the most is less than another. */
        NOT_LARGEST,
        /** What is said of all together lies beyond what is said of each. */
        NO_AVERAGE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A figure as it is printed.
     *
     * @param label which one it is; may be blank
     * @param value as it is read
     * @param words as it is printed, with its qualifier
     * @param observation where it is kept; empty for a figure of a table
     */
    public record Term(String label, BigDecimal value, String words, Optional<ObservationId> observation) {}
}
