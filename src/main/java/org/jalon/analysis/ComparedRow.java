package org.jalon.analysis;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outline.Node;
import org.jalon.framework.StatusScale;
import org.jalon.table.AnnexTable;
import org.jalon.table.Change;

/** An indicator with what two tables say of it. */
public sealed interface ComparedRow {

    /** In what the two sides differ; never empty. */
    Set<Change> changes();

    /** The row of the earlier side; empty if there was none. */
    Optional<AnnexTable.Row> earlier();

    /** The row of the later side; empty if there is none. */
    Optional<AnnexTable.Row> later();

    /** The row that gives the place in the table: the later one where there is one. */
    default AnnexTable.Row shown() {
        return later().or(this::earlier).orElseThrow();
    }

    default Node indicator() {
        return shown().indicator();
    }

    /** A row on both sides. */
    record Matched(AnnexTable.Row from, AnnexTable.Row to, Set<Change> changes) implements ComparedRow {

        /** @param reports what each side's period was published as: that each row cites its own report is no change */
        static Matched of(StatusScale scale, AnnexTable.Row from, AnnexTable.Row to, OwnReports reports) {
            EnumSet<Change> changes = EnumSet.noneOf(Change.class);
            changes.addAll(Change.between(scale, from.content(), to.content()));
            if (from.content().doubt().equals(to.content().doubt())
                    && reports.citeAlike(
                            from.content().citations(), to.content().citations())) {
                changes.remove(Change.SOURCES_CHANGED);
            }
            if (!from.indicator().number().equals(to.indicator().number())) {
                changes.add(Change.RENUMBERED);
            }
            if (!above(from).equals(above(to))) {
                changes.add(Change.MOVED);
            }
            if (!from.indicator().words().equals(to.indicator().words())) {
                changes.add(Change.REWORDED);
            }
            return new Matched(from, to, changes.isEmpty() ? EnumSet.of(Change.UNCHANGED) : changes);
        }

        private static Optional<ElementId> above(AnnexTable.Row row) {
            return row.parent().map(Node::id);
        }

        @Override
        public Optional<AnnexTable.Row> earlier() {
            return Optional.of(from);
        }

        @Override
        public Optional<AnnexTable.Row> later() {
            return Optional.of(to);
        }
    }

    /** A row that the earlier side does not have. */
    record Added(AnnexTable.Row to) implements ComparedRow {

        @Override
        public Set<Change> changes() {
            return Set.of(Change.ADDED);
        }

        @Override
        public Optional<AnnexTable.Row> earlier() {
            return Optional.empty();
        }

        @Override
        public Optional<AnnexTable.Row> later() {
            return Optional.of(to);
        }
    }

    /** A row that the later side does not have any more. */
    record Withdrawn(AnnexTable.Row from) implements ComparedRow {

        @Override
        public Set<Change> changes() {
            return Set.of(Change.WITHDRAWN);
        }

        @Override
        public Optional<AnnexTable.Row> earlier() {
            return Optional.of(from);
        }

        @Override
        public Optional<AnnexTable.Row> later() {
            return Optional.empty();
        }
    }
}
