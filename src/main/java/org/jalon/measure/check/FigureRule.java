package org.jalon.measure.check;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.measure.Measure;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationKind;

/** One thing that must hold among the figures of a measure. Rules judge only what they can be sure of. */
interface FigureRule {

    List<FigureRule> ALL =
            List.of(new PartsRule(), new SharesRule(), new ShareRule(), new ChangeRule(), new WholeRule());

    List<Finding> check(Measure measure, Figures figures);

    /**
     * The figures of a measure that have a value and hold.
     *
     * @param all its own
     * @param base those of the measure whose shares and changes they are, if there is one
     * @param wholeArea the name of the area that is the whole
     */
    record Figures(List<Observation> all, List<Observation> base, String wholeArea) {

        Subject subject(Observation observation) {
            return Subject.of(observation, wholeArea);
        }

        /** What is counted, and not how large a part it is or how it changed: its own, and those of the other measure. */
        Stream<Observation> counted() {
            return Stream.concat(all.stream(), base.stream()).filter(Figures::isCount);
        }

        static boolean isCount(Observation one) {
            return one.content().kind() != ObservationKind.SHARE
                    && one.content().kind() != ObservationKind.CHANGE;
        }
    }
}
