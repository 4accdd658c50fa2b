package org.jalon.assessment.update;

import java.util.Optional;
import java.util.function.Function;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.workflow.Update;

/**
 * A row with an update of its own.
 *
 * @param version the one that the person had before their eyes
 * @param change says what is to be done, seeing what stands; if it says nothing, the row is left out
 */
public record RowChange(String indicator, int version, Function<Assessment, Optional<Update>> change) {}
