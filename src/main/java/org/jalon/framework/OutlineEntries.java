package org.jalon.framework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.shared.DocumentOrder;
import org.jalon.shared.OutlineNumber;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The elements of a framework over all periods, without their words, and the words of those one looks at. */
@Service
@Snapshot
public class OutlineEntries {

    private static final DocumentOrder<Entry, ElementId> ORDER = new DocumentOrder<>(
            Entry::id,
            Entry::parent,
            Entry::number,
            Comparator.comparing(entry -> entry.id().value()));

    private final JdbcClient jdbc;

    OutlineEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An element in the place that it has in the newest period that is not only planned.
     *
     * @param parent empty at the top
     * @param level the number of its storey, 1 at the top
     * @param row whether it is a row of tables
     * @param withdrawn the first day of the period from which it is in no table any more; empty as long as it is in one
     */
    public record Entry(
            ElementId id,
            Optional<ElementId> parent,
            int level,
            boolean row,
            String code,
            OutlineNumber number,
            Optional<LocalDate> withdrawn) {

        /** The same element, gone with what it is below if that went first. */
        public Entry below(Entry above) {
            Optional<LocalDate> first =
                    Stream.concat(withdrawn.stream(), above.withdrawn.stream()).min(Comparator.naturalOrder());
            return new Entry(id, parent, level, row, code, number, first);
        }

        /** Whether the table of a period that begins on {@code day} has lost it. */
        public boolean isWithdrawnOn(LocalDate day) {
            return withdrawn.map(since -> !since.isAfter(day)).orElse(false);
        }
    }

    /** Every element that the framework ever had, in the order of the table. Two statements. */
    @PreAuthorize("@access.reader(#framework)")
    public List<Entry> of(Framework framework) {
        Map<Long, LocalDate> withdrawn = withdrawn(framework);
        return ORDER.of(jdbc.sql("""
                        select id, parent_id, level_no, is_row, code, number from element_now
                        where framework_id = :framework""")
                .param("framework", framework.id().value())
                .query((row, n) -> new Entry(
                        new ElementId(row.getLong("id")),
                        Optional.ofNullable(row.getObject("parent_id", Long.class))
                                .map(ElementId::new),
                        row.getInt("level_no"),
                        row.getBoolean("is_row"),
                        row.getString("code"),
                        new OutlineNumber(row.getString("number")),
                        Optional.ofNullable(withdrawn.get(row.getLong("id")))))
                .list());
    }

    /** An element and all that it is below, itself first, each as it is withdrawn by itself. Two statements. */
    @PreAuthorize("@access.reader({#framework, #elementId})")
    public List<Entry> upwards(Framework framework, ElementId elementId) {
        Map<ElementId, Entry> all = of(framework).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        return Stream.iterate(
                        Optional.ofNullable(all.get(elementId)),
                        Optional::isPresent,
                        entry -> entry.flatMap(Entry::parent).map(all::get))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is withdrawn by itself in the newest period that is not only planned, and since when; by id. */
    private Map<Long, LocalDate> withdrawn(Framework framework) {
        Map<Long, LocalDate> since = new HashMap<>();
        jdbc.sql("""
                        select l.element_id, l.in_table, p.first_day from element_life l
                        join element e on e.id = l.element_id
                        join reporting_period p on p.id = l.from_period_id
                        where e.framework_id = :framework and p.state <> 'PLANNED'
                        order by p.first_day, l.id""").param("framework", framework.id().value()).query(row -> {
            long id = row.getLong("element_id");
            if (row.getBoolean("in_table")) {
                since.remove(id);
            } else {
                since.putIfAbsent(id, row.getObject("first_day", LocalDate.class));
            }
        });
        return since;
    }

    /** The newest words of each of these elements, by its id. One statement. */
    @PreAuthorize("@access.reader(#elementIds)")
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
