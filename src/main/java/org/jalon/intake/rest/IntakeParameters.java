package org.jalon.intake.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.intake.column.ColumnKind;
import org.jalon.intake.proposal.Cell;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;

/** What is asked for as text, read; what means nothing is refused with its place. */
final class IntakeParameters {

    private IntakeParameters() {}

    static Set<Cell> cells(List<String> codes) {
        return codes.stream()
                .map(code -> Cell.ofCode(code)
                        .orElseThrow(
                                () -> new FlawedInput(List.of(Flaw.at("/cells", "annex.problem.cell-unknown", code)))))
                .collect(Collectors.toSet());
    }

    /** @throws FlawedInput if there is none, or one means nothing */
    static List<ColumnKind> columns(List<String> codes) {
        if (codes.isEmpty()) {
            throw new FlawedInput(List.of(Flaw.at("/columns", "annex.problem.column-unknown", "")));
        }
        List<ColumnKind> kinds = new ArrayList<>();
        for (String code : codes) {
            kinds.add(ColumnKind.ofCode(code.strip())
                    .orElseThrow(() -> new FlawedInput(
                            List.of(Flaw.at("/columns", "annex.problem.column-unknown", code.strip())))));
        }
        return kinds;
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new FlawedInput(List.of(Flaw.at("/date", "annex.problem.date", text)));
        }
    }

    static Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new FlawedInput(List.of(Flaw.at("/table", "annex.problem.table-unknown", text)));
        }
    }
}
