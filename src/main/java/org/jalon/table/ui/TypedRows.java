package org.jalon.table.ui;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.assessment.draft.Drafts;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outline.Node;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.table.AnnexTable;
import org.springframework.stereotype.Component;

/** At which rows the person who is signed in has typed something that is not saved: kept as a draft, or so far in their browser alone. */
@Component
public record TypedRows(Drafts drafts) {

    /**
     * The indicators of such rows, by their ids.
     *
     * @param here the codes of rows of which the browser says so
     */
    public Set<ElementId> of(ReportingPeriod period, Stream<AnnexTable.Row> rows, Set<String> here) {
        return typed(period, rows, here).map(Node::id).collect(Collectors.toSet());
    }

    /** The same rows, by their codes. */
    public Set<String> codes(ReportingPeriod period, Stream<AnnexTable.Row> rows, Set<String> here) {
        return typed(period, rows, here).map(Node::code).collect(Collectors.toSet());
    }

    private Stream<Node> typed(ReportingPeriod period, Stream<AnnexTable.Row> rows, Set<String> here) {
        Set<ElementId> kept = drafts.in(period);
        return rows.map(AnnexTable.Row::indicator)
                .filter(indicator -> kept.contains(indicator.id()) || here.contains(indicator.code()));
    }
}
