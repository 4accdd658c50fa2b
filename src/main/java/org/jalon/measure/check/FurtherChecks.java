package org.jalon.measure.check;

import java.util.List;
import org.jalon.mandate.Mandate;

/** Whoever else keeps figures that documents print, and knows what must hold among them: they stand in the same list. */
public interface FurtherChecks {

    /** What does not add up for a mandate, in a fixed order. */
    List<Finding> of(Mandate mandate);
}
