package org.jalon.measure.check;

import java.util.List;
import org.jalon.measure.Measure;
import org.jalon.measure.Observation;

/** One thing that must hold among the figures of a measure. Rules judge only what they can be sure of. */
interface FigureRule {

    List<FigureRule> ALL = List.of(new PartsRule(), new SharesRule(), new ShareRule(), new ChangeRule(), new WholeRule());

    List<Finding> check(Measure measure, Figures figures);

    /** All figures of a measure that have a value and hold, and the name of the area that is the whole. */
    record Figures(List<Observation> all, String wholeArea) {}
}
