package org.jalon.assessment.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a period says of an indicator, as codes without words.
 *
 * @param statuses the codes of its parts; empty where the cell is blank
 * @param deadlineMoved the deadline's words are not those of the period before
 * @param textChanged the comments are not, part by part, those of the period before
 * @param corrected a signed corrigendum changed what had been sealed
 */
public record StatusCell(
        List<Optional<String>> statuses,
        boolean doubtful,
        boolean deadlineMoved,
        boolean textChanged,
        boolean corrected) {

    /** A cell that no corrigendum has changed. */
    public StatusCell(List<Optional<String>> statuses, boolean doubtful, boolean deadlineMoved, boolean textChanged) {
        this(statuses, doubtful, deadlineMoved, textChanged, false);
    }

    /** This cell in a row whose period before said {@code before}: a part more or less is a changed text. */
    public StatusCell after(StatusCell before) {
        boolean changed = textChanged || statuses.size() != before.statuses.size();
        return new StatusCell(statuses, doubtful, deadlineMoved, changed, corrected);
    }

    public boolean isSplit() {
        return statuses.size() > 1;
    }

    public boolean isNotStated() {
        return !isSplit() && statuses.getFirst().isEmpty();
    }

    /** What is to be said of it beside its statuses: codes, in the order in which people are told. */
    public List<String> marks() {
        List<String> marks = new ArrayList<>();
        if (doubtful) {
            marks.add("doubtful");
        }
        if (deadlineMoved) {
            marks.add("deadline-moved");
        }
        if (textChanged) {
            marks.add("text-changed");
        }
        if (corrected) {
            marks.add("corrected");
        }
        return List.copyOf(marks);
    }
}
