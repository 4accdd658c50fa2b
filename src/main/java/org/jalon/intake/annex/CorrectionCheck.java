package org.jalon.intake.annex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jalon.framework.StatusLevel;
import org.jalon.intake.column.ColumnKind;
import org.jalon.intake.column.Remembered;
import org.jalon.intake.match.Choice;
import org.jalon.intake.proposal.Proposal;
import org.jalon.intake.proposal.ProposedRow;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;

/** Whether what a person says of a file means something there. */
final class CorrectionCheck {

    private CorrectionCheck() {}

    /** @throws FlawedInput that names all that does not */
    static void check(Proposal proposal, Correction correction) {
        List<Flaw> flaws = new ArrayList<>();
        correction.table().ifPresent(number -> {
            if (proposal.tables().stream().noneMatch(table -> table.table().number() == number)) {
                flaws.add(Flaw.at("/table", "annex.problem.table-unknown", number));
            }
        });
        correction.columns().ifPresent(kinds -> columns(kinds, flaws));
        Set<String> named = new HashSet<>();
        correction.matches().forEach((row, choice) -> {
            String pointer = "/matches/" + row;
            if (proposal.row(row).flatMap(ProposedRow::match).isEmpty()) {
                flaws.add(Flaw.at(pointer, "annex.problem.row-unknown", row));
            } else if (!choice.isEmpty()) {
                Choice.read(choice).element().ifPresent(code -> {
                    if (!isRow(proposal, code)) {
                        flaws.add(Flaw.at(pointer, "annex.problem.element-unknown", code));
                    } else if (!named.add(code)) {
                        flaws.add(Flaw.at(pointer, "annex.problem.element-twice", code));
                    }
                });
            }
        });
        correction.words().forEach((word, meaning) -> {
            boolean level = proposal.framework().scale().levels().stream()
                    .map(StatusLevel::code)
                    .anyMatch(meaning::equals);
            if (!level && !meaning.equals(Remembered.NOT_STATED)) {
                flaws.add(Flaw.at("/words/" + word, "annex.problem.level-unknown", meaning));
            }
        });
        FlawedInput.refuse(flaws);
    }

    /** @throws FlawedInput if two columns are said to be the same */
    static void columns(List<ColumnKind> kinds) {
        List<Flaw> flaws = new ArrayList<>();
        columns(kinds, flaws);
        FlawedInput.refuse(flaws);
    }

    private static boolean isRow(Proposal proposal, String code) {
        return proposal.known().row(code).isPresent();
    }

    private static void columns(List<ColumnKind> kinds, List<Flaw> flaws) {
        Set<ColumnKind> seen = new HashSet<>();
        for (ColumnKind kind : kinds) {
            if (kind != ColumnKind.ASIDE && !seen.add(kind)) {
                flaws.add(Flaw.at("/columns", "annex.problem.column-twice", kind.code()));
            }
        }
    }
}
