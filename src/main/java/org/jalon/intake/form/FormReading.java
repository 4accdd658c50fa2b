package org.jalon.intake.form;

import java.util.List;

/**
 * All that a returned form says.
 *
 * @param contributor who filled it in, as they wrote; empty if they did not
 * @param rows every row of the form, then whatever else stood there
 */
record FormReading(String contributor, List<RowReading> rows) {}
