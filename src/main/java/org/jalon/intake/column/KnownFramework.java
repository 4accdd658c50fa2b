package org.jalon.intake.column;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.framework.Outline;
import org.jalon.framework.StatusScale;

/** A framework in a period, as far as a file is compared with it. */
public record KnownFramework(
        List<KnownElement> pillars, List<KnownElement> objectives, List<Row> rows, StatusScale scale) {

    /** A row of the table and what it stands below. */
    public record Row(KnownElement element, KnownElement objective, KnownElement pillar) {

        public String code() {
            return element.code();
        }
    }

    public KnownFramework {
        pillars = List.copyOf(pillars);
        objectives = List.copyOf(objectives);
        rows = List.copyOf(rows);
    }

    /** What a row at the top stands below. */
    private static final KnownElement NOTHING = new KnownElement("", "", "");

    public static KnownFramework of(Outline outline, StatusScale scale) {
        Set<KnownElement> pillars = new LinkedHashSet<>();
        Set<KnownElement> objectives = new LinkedHashSet<>();
        List<Row> rows = new ArrayList<>();
        for (Outline.Place place : outline.places()) {
            KnownElement top =
                    place.above().isEmpty() ? NOTHING : known(place.above().getFirst());
            KnownElement middle = place.parent().map(KnownFramework::known).orElse(NOTHING);
            pillars.add(top);
            objectives.add(middle);
            rows.add(new Row(known(place.row()), middle, top));
        }
        pillars.remove(NOTHING);
        objectives.remove(NOTHING);
        return new KnownFramework(List.copyOf(pillars), List.copyOf(objectives), rows, scale);
    }

    private static KnownElement known(Outline.Node node) {
        return new KnownElement(node.code(), node.number().printed(), node.text());
    }

    public Optional<Row> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }
}
