package org.jalon.mandate.timeline;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of several days of an entry, with the name that it has in the record: {@code cessation=2023-07-01}. A date that was proposed, planned
 * or failed says so in its name and is no date of the mandate.
 */
public record NamedDate(String name, EventDate date) {

    /**
     * What {@code in force=2023-06-30; liquidation=2024-01-01} says.
     *
     * @throws DateTimeParseException if a part of it is no date, or has no name
     */
    public static List<NamedDate> parse(String text) {
        return Stream.of(text.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(NamedDate::one)
                .toList();
    }

    private static NamedDate one(String part) {
        int at = part.lastIndexOf('=');
        if (at < 1) {
            throw new DateTimeParseException("No name before a date", part, 0);
        }
        return new NamedDate(
                part.substring(0, at).strip(),
                EventDate.parse(part.substring(at + 1).strip()));
    }

    /** The same as text, for {@link #parse}. */
    public static String join(List<NamedDate> dates) {
        return dates.stream().map(date -> date.name() + "=" + date.date()).collect(Collectors.joining("; "));
    }
}
