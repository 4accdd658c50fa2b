package org.jalon.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outline;
import org.jalon.framework.Outline.Node;
import org.jalon.framework.Outlines;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.OutlineNumber;
import org.jalon.shared.Snapshot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** In what the rows of a table differ from those of the period before as the framework has them: which came, have other words, numbers or places. */
@Service
@Snapshot
public class OutlineChanges {

    private final Outlines outlines;

    OutlineChanges(Outlines outlines) {
        this.outlines = outlines;
    }

    /**
     * What became of one row.
     *
     * @param added whether the period before did not have it; then all others are empty
     * @param number the one it had, if it has another one now
     * @param below the number of what it stood below, if it stands below another one now
     */
    public record OutlineChange(
            boolean added, boolean reworded, Optional<OutlineNumber> number, Optional<OutlineNumber> below) {

        boolean isNone() {
            return !added && !reworded && number.isEmpty() && below.isEmpty();
        }
    }

    /** By the ids of the indicators that changed; nothing for a table with no period before. One statement. */
    @PreAuthorize("@access.reader(#table)")
    public Map<ElementId, OutlineChange> in(AnnexTable table) {
        return table.before().map(before -> since(before, table)).orElse(Map.of());
    }

    private Map<ElementId, OutlineChange> since(ReportingPeriod before, AnnexTable table) {
        Map<ElementId, Outline.Place> then = new HashMap<>();
        outlines.in(table.framework(), before)
                .places()
                .forEach(place -> then.put(place.row().id(), place));
        Map<ElementId, OutlineChange> changes = new HashMap<>();
        table.rows().forEach(row -> {
            OutlineChange change =
                    change(Optional.ofNullable(then.get(row.indicator().id())), row);
            if (!change.isNone()) {
                changes.put(row.indicator().id(), change);
            }
        });
        return changes;
    }

    private static OutlineChange change(Optional<Outline.Place> then, AnnexTable.Row now) {
        return then.map(place -> new OutlineChange(
                        false,
                        !place.row().words().equals(now.indicator().words()),
                        Optional.of(place.row().number())
                                .filter(number -> !number.equals(now.indicator().number())),
                        place.parent()
                                .filter(above -> !now.parent().map(Node::id).equals(Optional.of(above.id())))
                                .map(Node::number)))
                .orElseGet(() -> new OutlineChange(true, false, Optional.empty(), Optional.empty()));
    }
}
