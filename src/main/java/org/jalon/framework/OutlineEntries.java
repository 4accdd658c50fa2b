package org.jalon.framework;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.shared.OutlineNumber;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The elements of a framework over all periods, without their words, and the words of those one looks at. */
@Service
@Snapshot
public class OutlineEntries {

    private final JdbcClient jdbc;

    OutlineEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An element in its place; {@code parent} is empty for a pillar. */
    public record Entry(ElementId id, Optional<ElementId> parent, ElementKind kind, OutlineNumber number) {}

    /** Every element that the framework ever had, by their numbers. One statement. */
    @PreAuthorize("hasRole('READER')")
    public List<Entry> of(Framework framework) {
        return jdbc.sql("""
                        select id, parent_id, kind, number from element
                        where framework_id = :framework order by sort_key, id""")
                .param("framework", framework.id().value())
                .query((row, n) -> new Entry(
                        new ElementId(row.getLong("id")),
                        Optional.ofNullable(row.getObject("parent_id", Long.class))
                                .map(ElementId::new),
                        ElementKind.valueOf(row.getString("kind")),
                        new OutlineNumber(row.getString("number"))))
                .list();
    }

    /** The newest words of each of these elements, by its id. One statement. */
    @PreAuthorize("hasRole('READER')")
    public Map<ElementId, String> newestWords(Collection<ElementId> elementIds) {
        Map<ElementId, String> words = new HashMap<>();
        if (!elementIds.isEmpty()) {
            // In the order of their periods, so that the newest one stays.
            jdbc.sql("""
                            select w.element_id, w.text from wording w
                            join reporting_period p on p.id = w.from_period_id
                            where w.element_id in (:ids) order by p.first_day, w.id""")
                    .param("ids", elementIds.stream().map(ElementId::value).toList())
                    .query(row -> {
                        words.put(new ElementId(row.getLong("element_id")), row.getString("text"));
                    });
        }
        return words;
    }
}
