package org.jalon.intake.tabular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jalon.intake.tabular.Field.Constraint;
import org.jalon.intake.tabular.SeedProblem.Complaint;

/** Reads the description of a column. What Jalon would have to overlook, it refuses. */
public final class FieldReader {

    private FieldReader() {}

    public static Field read(JsonPlace field) {
        field.at("format").ifPresent(format -> format.allow("default"));
        FieldType type = field.at("type").map(FieldReader::type).orElse(FieldType.STRING);
        boolean required = false;
        boolean unique = false;
        List<Constraint> constraints = new ArrayList<>();
        for (JsonPlace constraint :
                field.at("constraints").map(JsonPlace::members).orElse(List.of())) {
            switch (constraint.name()) {
                case "required" -> required = constraint.truth();
                case "unique" -> unique = constraint.truth();
                default -> constraints.add(constraint(constraint, type));
            }
        }
        return new Field(field.need("name").text(), type, required, unique, List.copyOf(constraints));
    }

    private static FieldType type(JsonPlace place) {
        String code = place.text();
        return Arrays.stream(FieldType.values())
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow(() -> place.refused(
                        "seed.schema.value",
                        code,
                        Arrays.stream(FieldType.values()).map(FieldType::code).collect(Collectors.joining(", "))));
    }

    private static Constraint constraint(JsonPlace place, FieldType type) {
        return switch (place.name()) {
            case "pattern" -> pattern(place);
            case "enum" -> oneOf(place.texts());
            case "minLength" -> length(place, (length, limit) -> length >= limit);
            case "maxLength" -> length(place, (length, limit) -> length <= limit);
            case "minimum" -> value(place, type, (value, limit) -> value >= limit);
            case "maximum" -> value(place, type, (value, limit) -> value <= limit);
            default ->
                throw place.refused(
                        "seed.schema.value",
                        place.name(),
                        "required, unique, pattern, enum, minLength, maxLength, minimum, maximum");
        };
    }

    private static Constraint pattern(JsonPlace place) {
        try {
            Pattern pattern = Pattern.compile(place.text());
            return text -> complaint(pattern, text);
        } catch (PatternSyntaxException e) {
            throw place.refused("seed.schema.pattern", place.text());
        }
    }

    private static Optional<Complaint> complaint(Pattern pattern, String text) {
        try {
            return complainUnless(BoundedText.matches(pattern, text), "seed.pattern", text, pattern.pattern());
        } catch (BoundedText.NoAnswer e) {
            return Optional.of(Complaint.of("seed.slowPattern", Integer.toString(text.length()), pattern.pattern()));
        }
    }

    private static Constraint oneOf(List<String> allowed) {
        return text -> complainUnless(allowed.contains(text), "seed.enum", text, String.join(", ", allowed));
    }

    private static Constraint length(JsonPlace place, BiPredicate<Integer, Integer> fits) {
        int limit = place.wholeNumber();
        return text -> {
            int length = text.codePointCount(0, text.length());
            return complainUnless(
                    fits.test(length, limit),
                    "seed." + place.name(),
                    Integer.toString(length),
                    Integer.toString(limit));
        };
    }

    private static Constraint value(JsonPlace place, FieldType type, BiPredicate<Integer, Integer> fits) {
        if (type != FieldType.INTEGER) {
            throw place.refused("seed.schema.limit", type.code());
        }
        int limit = place.wholeNumber();
        return text -> complainUnless(
                FieldType.integer(text).filter(value -> fits.test(value, limit)).isPresent(),
                "seed." + place.name(),
                text,
                Integer.toString(limit));
    }

    private static Optional<Complaint> complainUnless(boolean fits, String key, String... params) {
        return fits ? Optional.empty() : Optional.of(Complaint.of(key, params));
    }
}
