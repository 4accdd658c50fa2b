package org.jalon.analysis.ui.matrix;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.analysis.AnalysisNavigation;

/**
 * All that the address of the matrix says, and back: {@code /mali/agreement/matrix?fold=1_2.1&counts=2&compact&cell=1.1.1@2017-Q3}.
 *
 * @param folded codes of pillars and objectives with underscores between; older addresses have hyphens between numbers
 * @param counts codes of the pillars whose counts are open, likewise
 * @param compact whether rows stand close together
 */
record MatrixAddress(
        String mandate, String framework, String folded, String counts, boolean compact, Optional<CellName> cell) {

    /** The name of a cell: {@code 1.1.1@2017-Q3}. */
    record CellName(String indicator, String period) {

        static Optional<CellName> of(String text) {
            int at = text.indexOf('@');
            return at < 1 || at == text.length() - 1
                    ? Optional.empty()
                    : Optional.of(new CellName(text.substring(0, at), text.substring(at + 1)));
        }

        @Override
        public String toString() {
            return indicator + "@" + period;
        }
    }

    private static final String NUMBERS = "[0-9A-Za-z._-]*";

    static MatrixAddress of(RouteParameters route, QueryParameters query) {
        return new MatrixAddress(
                route.get("mandate").orElseThrow(),
                route.get("framework").orElseThrow(),
                numbers(query, "fold"),
                numbers(query, "counts"),
                query.getParameters().containsKey("compact"),
                query.getSingleParameter("cell").flatMap(CellName::of));
    }

    MatrixAddress withFolded(String numbers, String countsOf) {
        return new MatrixAddress(mandate, framework, numbers, countsOf, compact, cell);
    }

    MatrixAddress withCompact(boolean now) {
        return new MatrixAddress(mandate, framework, folded, counts, now, cell);
    }

    MatrixAddress withCell(Optional<CellName> now) {
        return new MatrixAddress(mandate, framework, folded, counts, compact, now);
    }

    /** The address itself, beginning with a slash; one view has one address. */
    String href() {
        List<String> query = new ArrayList<>();
        if (!folded.isEmpty()) {
            query.add("fold=" + folded);
        }
        if (!counts.isEmpty()) {
            query.add("counts=" + counts);
        }
        if (compact) {
            query.add("compact");
        }
        cell.ifPresent(name -> query.add("cell=" + name));
        String path = AnalysisNavigation.matrix(mandate, framework);
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    Location location() {
        return new Location(href().substring(1));
    }

    private static String numbers(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches(NUMBERS))
                .orElse("");
    }
}
