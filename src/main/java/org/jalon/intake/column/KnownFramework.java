package org.jalon.intake.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    public static KnownFramework of(Outline outline, StatusScale scale) {
        List<KnownElement> pillars = new ArrayList<>();
        List<KnownElement> objectives = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Outline.Pillar pillar : outline.pillars()) {
            KnownElement top = new KnownElement(pillar.code(), pillar.number().printed(), pillar.title());
            pillars.add(top);
            for (Outline.Objective objective : pillar.objectives()) {
                KnownElement middle =
                        new KnownElement(objective.code(), objective.number().printed(), objective.text());
                objectives.add(middle);
                objective
                        .indicators()
                        .forEach(row -> rows.add(new Row(
                                new KnownElement(row.code(), row.number().printed(), row.text()), middle, top)));
            }
        }
        return new KnownFramework(pillars, objectives, rows, scale);
    }

    public Optional<Row> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }
}
