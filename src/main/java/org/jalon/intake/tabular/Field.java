package org.jalon.intake.tabular;

import java.util.List;
import java.util.Optional;
import org.jalon.intake.tabular.SeedProblem.Complaint;

/**
 * A column as the descriptor describes it.
 *
 * @param required whether each line needs a value
 * @param unique whether no two lines may have the same
 * @param constraints what else a value has to fulfil, in the order in which a person should hear of it
 */
public record Field(String name, FieldType type, boolean required, boolean unique, List<Constraint> constraints) {

    /** One constraint on a value that is not blank and of the field's type. */
    interface Constraint {
        Optional<Complaint> complaint(String text);
    }

    /** The first thing that is wrong with a cell. */
    public Optional<Complaint> complaint(String text) {
        if (text.isEmpty()) {
            return required ? Optional.of(Complaint.of("seed.required")) : Optional.empty();
        }
        Optional<Complaint> first = controlCharacter(text).or(() -> type.complaint(text));
        for (Constraint constraint : constraints) {
            first = first.or(() -> constraint.complaint(text));
        }
        return first;
    }

    /** No text of a document has any; PostgreSQL could not even store U+0000. */
    private static Optional<Complaint> controlCharacter(String text) {
        return text.chars()
                .filter(character -> Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0)
                .mapToObj(character -> Complaint.of("seed.control", "U+%04X".formatted(character)))
                .findFirst();
    }
}
