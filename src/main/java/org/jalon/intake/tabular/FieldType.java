package org.jalon.intake.tabular;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.intake.tabular.SeedProblem.Complaint;
import org.jalon.shared.Days;

/** The types of Table Schema that Jalon reads. */
enum FieldType {
    STRING,
    INTEGER,
    BOOLEAN,
    DATE;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");

    /** The name in a descriptor. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is wrong with {@code text}, which is not blank, as a value of this type. */
    Optional<Complaint> complaint(String text) {
        boolean fits = switch (this) {
            case STRING -> true;
            case INTEGER -> WHOLE_NUMBER.matcher(text).matches();
            case BOOLEAN -> text.equals("true") || text.equals("false");
            case DATE -> date(text).isPresent();
        };
        return fits ? Optional.empty() : Optional.of(Complaint.of("seed.type." + code(), text));
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(Days.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<Integer> integer(String text) {
        return WHOLE_NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
