package org.jalon.intake.tabular;

import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jalon.intake.tabular.SeedProblem.Complaint;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Stores one line, and names it should the services or the database refuse what the checks before let pass: most likely a text that is
 * longer than its place, so the longest is named.
 */
public final class Storing {

    private Storing() {}

    public static void run(SeedRow row, Runnable store) {
        answer(row, () -> {
            store.run();
            return true;
        });
    }

    public static <T> T answer(SeedRow row, Supplier<T> store) {
        try {
            return store.get();
        } catch (DataIntegrityViolationException | ConstraintViolationException | IllegalArgumentException e) {
            List<String> cells = row.cells();
            String longest =
                    cells.stream().max(Comparator.comparingInt(String::length)).orElse("");
            String column = row.header().get(cells.indexOf(longest));
            throw new SeedRefused(
                    row.place(), Complaint.of("seed.line.refused", column, Integer.toString(longest.length())), e);
        }
    }
}
