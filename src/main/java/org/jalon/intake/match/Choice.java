package org.jalon.intake.match;

import java.util.Optional;

/** What a person says that a row of a file is. */
public sealed interface Choice {

    /** @param code of the framework's element */
    record Is(String code) implements Choice {}

    record IsNew() implements Choice {}

    /** None of it is taken. */
    record Leave() implements Choice {}

    /** As it stands in files and addresses: a code, or one of two signs that no code is. */
    default String written() {
        return switch (this) {
            case Is(String code) -> code;
            case IsNew isNew -> "+";
            case Leave leave -> "-";
        };
    }

    static Choice read(String written) {
        return switch (written) {
            case "+" -> new IsNew();
            case "-" -> new Leave();
            default -> new Is(written);
        };
    }

    default Optional<String> element() {
        return this instanceof Is(String code) ? Optional.of(code) : Optional.empty();
    }
}
