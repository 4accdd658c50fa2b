package org.jalon.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.DocumentOrder;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.NotFound;
import org.jalon.shared.OutlineNumber;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How the elements of a framework stand in a period, those that are withdrawn among them: for whoever changes or explains a framework. */
@Service
@Snapshot
public class ElementStates {

    private static final DocumentOrder<ElementState, ElementId> ORDER = new DocumentOrder<>(
            ElementState::id,
            element -> element.parent().map(ElementState::id),
            ElementState::number,
            Comparator.comparing(element -> element.id().value()));

    private final JdbcClient jdbc;

    ElementStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every element that has words by then, all of one level before all of the next, each in the order of the table. One statement. */
    @PreAuthorize("@access.reader({#framework, #period})")
    public List<ElementState> of(Framework framework, ReportingPeriod period) {
        Map<ElementId, ElementState> known = new HashMap<>();
        List<ElementState> all = new ArrayList<>();
        // Those above come first, so that whoever is below a withdrawn one is known to be.
        jdbc.sql("""
                        select e.id, e.level_no, e.is_row, e.code, w.text, w.statement,
                               case when pl.id is null then e.parent_id else pl.parent_id end as parent_id,
                               coalesce(pl.number, e.number) as number,
                               coalesce((select l.in_table from element_life l
                                         join reporting_period p on p.id = l.from_period_id
                                         where l.element_id = e.id and p.first_day <= :day
                                         order by p.first_day desc, l.id desc fetch first 1 row only), true) as in_table
                        from element e
                        join wording w on w.id = (select w2.id from wording w2
                                                  join reporting_period p2 on p2.id = w2.from_period_id
                                                  where w2.element_id = e.id and p2.first_day <= :day
                                                  order by p2.first_day desc, w2.id desc fetch first 1 row only)
                        left join element_place pl on pl.id = (select pl2.id from element_place pl2
                                                  join reporting_period p3 on p3.id = pl2.from_period_id
                                                  where pl2.element_id = e.id and p3.first_day <= :day
                                                  order by p3.first_day desc, pl2.id desc fetch first 1 row only)
                        where e.framework_id = :framework
                        order by e.level_no, e.id""")
                .param("framework", framework.id().value())
                .param("day", period.from())
                .query(row -> {
                    Optional<ElementState> parent = Optional.ofNullable(row.getObject("parent_id", Long.class))
                            .map(ElementId::new)
                            .map(known::get);
                    ElementState element = new ElementState(
                            new ElementId(row.getLong("id")),
                            row.getInt("level_no"),
                            row.getBoolean("is_row"),
                            row.getString("code"),
                            new OutlineNumber(row.getString("number")),
                            parent,
                            row.getString("text"),
                            JdbcValues.text(row, "statement").orElse(""),
                            row.getBoolean("in_table")
                                    && parent.map(ElementState::inTable).orElse(true));
                    known.put(element.id(), element);
                    all.add(element);
                });
        return ORDER.of(all).stream()
                .sorted(Comparator.comparing(ElementState::level))
                .toList();
    }

    /**
     * The element of a code, in the words of a period. Where two on different levels have the same code it is the lower one.
     *
     * @throws NotFound if the framework has none by then
     */
    @PreAuthorize("@access.reader({#framework, #period})")
    public ElementState find(Framework framework, ReportingPeriod period, String code) {
        return of(framework, period).stream()
                .filter(element -> element.code().equals(code))
                .reduce((above, below) -> below)
                .orElseThrow(() -> new NotFound(NotFound.Kind.INDICATOR, code));
    }
}
