package org.jalon.intake.proposal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.intake.column.KnownElement;
import org.jalon.intake.match.MatchKind;
import org.jalon.intake.match.RowMatch;
import org.jalon.intake.proposal.CellDifference.Change;

/**
 * What a file proposes for one row: one of its own, or one that it does not have any more.
 *
 * @param key its name in this intake: the place of the row in the table, or {@code -} and the code of an element that is gone
 * @param match empty for what is gone
 * @param element what it is of the framework; empty for new and doubtful rows
 * @param below what it stands below from then on; empty if the framework has no such objective
 * @param cells all that were compared, the same ones too
 * @param version of the assessment that they were compared with; empty if there is none yet
 * @param changedSince whether somebody else wrote the row after the file was brought in
 * @param verdict what was done with it last
 * @param unknown words of its states that nobody has explained
 */
public record ProposedRow(
        String key,
        Optional<RowMatch> match,
        Optional<KnownElement> element,
        Optional<KnownElement> below,
        List<CellDifference> cells,
        Optional<Integer> version,
        boolean changedSince,
        Optional<Verdict> verdict,
        List<String> unknown) {

    /** What was done with a row. */
    public enum Verdict {
        ACCEPTED,
        LEFT
    }

    /** How it stands. */
    public enum Standing {
        /** The file says what Jalon says. */
        UNCHANGED,
        /** It can be accepted. */
        OPEN,
        /** What is left of it changes the framework. */
        WAITS,
        /** A person has to say something first. */
        TO_DECIDE,
        ACCEPTED,
        LEFT;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ProposedRow {
        cells = List.copyOf(cells);
        unknown = List.copyOf(unknown);
    }

    public MatchKind kind() {
        return match.map(RowMatch::kind).orElse(MatchKind.GONE);
    }

    /** The key of an element that the file does not have. */
    static String gone(String code) {
        return "-" + code;
    }

    public Optional<CellDifference> cell(Cell cell) {
        return cells.stream().filter(one -> one.cell() == cell).findFirst();
    }

    public boolean differs(Cell cell) {
        return cell(cell).filter(CellDifference::differs).isPresent();
    }

    /** Cells that could be taken over, those of the framework among them. */
    public Set<Cell> takeable() {
        return cells.stream()
                .filter(cell -> cell.differs() && cell.change() != Change.UNREADABLE)
                .map(CellDifference::cell)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Cell.class)));
    }

    public boolean isUnreadable() {
        return cells.stream().anyMatch(cell -> cell.change() == Change.UNREADABLE);
    }

    /** Whether the framework has to change for it, as far as it has not been changed. */
    public boolean changesFramework() {
        return switch (kind()) {
            case NEW, GONE, MERGED -> true;
            case SPLIT, SAME, REWORDED, RENUMBERED, MOVED ->
                element.isEmpty() || takeable().stream().anyMatch(Cell::isFramework);
            case DOUBTFUL, LEFT -> false;
        };
    }

    public Standing standing() {
        if (verdict.equals(Optional.of(Verdict.LEFT)) || kind() == MatchKind.LEFT) {
            return Standing.LEFT;
        }
        boolean accepted = verdict.equals(Optional.of(Verdict.ACCEPTED));
        if (kind() == MatchKind.DOUBTFUL || isUnreadable()) {
            return Standing.TO_DECIDE;
        }
        boolean cellsOpen = takeable().stream().anyMatch(cell -> !cell.isFramework());
        if (cellsOpen && element.isPresent()) {
            return Standing.OPEN;
        }
        if (changesFramework()) {
            return Standing.WAITS;
        }
        return accepted ? Standing.ACCEPTED : Standing.UNCHANGED;
    }

    /** Whether all of it that is no matter of the framework can be accepted without looking at it. */
    public boolean isClear() {
        return standing() == Standing.OPEN && !changedSince && !isUnreadable();
    }
}
