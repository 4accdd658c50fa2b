package org.jalon.intake.form;

import java.time.Instant;
import java.util.List;

/**
 * A form that was made.
 *
 * @param code as it is printed on it, without the dash
 * @param period the code of the period that it asks for
 * @param rows the numbers of its indicators
 * @param madeAt (UTC)
 * @param returns how many filled files of it were taken in
 */
public record Form(
        FormId id, String code, String period, List<String> rows, Instant madeAt, String madeBy, int returns) {

    public Form {
        rows = List.copyOf(rows);
    }
}
