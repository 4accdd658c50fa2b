package org.jalon.mandate;

import java.time.LocalDate;

/**
 * A period of the calendar that is not open yet.
 *
 * @param due the day by which its rows should be up to date
 * @param moved whether somebody set the due day; else it follows from the mandate's rules
 */
public record ComingPeriod(Rhythm.Span span, LocalDate due, boolean moved) {

    public String code() {
        return span.code();
    }
}
