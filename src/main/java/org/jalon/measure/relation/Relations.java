package org.jalon.measure.relation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.mandate.Mandate;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureId;
import org.jalon.measure.Measures;
import org.jalon.measure.ObservationRole;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The relations among the figures of a mandate. */
@Service
@Snapshot
public class Relations {

    private final JdbcClient jdbc;
    private final Measures measures;

    Relations(JdbcClient jdbc, Measures measures) {
        this.jdbc = jdbc;
        this.measures = measures;
    }

    private record Line(long relation, boolean whole, RelationTerm term) {}

    private record Head(long id, String code, Claim claim, String quotation) {}

    /** All of a mandate, in the order in which they were entered. Two statements however many. */
    @PreAuthorize("@access.reader(#mandate)")
    public List<Relation> of(Mandate mandate) {
        Map<Long, List<Line>> lines = lines(mandate).stream().collect(Collectors.groupingBy(Line::relation));
        return jdbc
                .sql("select id, code, claim, quotation from figure_relation where mandate_id = :mandate order by id")
                .param("mandate", mandate.id().value())
                .query((row, n) -> new Head(
                        row.getLong("id"),
                        row.getString("code"),
                        Claim.valueOf(row.getString("claim")),
                        row.getString("quotation")))
                .list()
                .stream()
                .map(head -> relation(head, lines.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private List<Line> lines(Mandate mandate) {
        return jdbc.sql("""
                        select t.relation_id, t.whole_side, t.times, m.code as measure, t.area, t.breakdown, t.role, t.document_slug, t.place
                        from figure_relation_term t
                        join figure_relation r on r.id = t.relation_id
                        join measure m on m.id = t.measure_id
                        where r.mandate_id = :mandate order by t.relation_id, t.position""")
                .param("mandate", mandate.id().value())
                .query((row, n) -> new Line(row.getLong("relation_id"), row.getBoolean("whole_side"), term(row)))
                .list();
    }

    private static RelationTerm term(ResultSet row) throws SQLException {
        return new RelationTerm(
                row.getInt("times"),
                row.getString("measure"),
                row.getString("area"),
                row.getString("breakdown"),
                ObservationRole.valueOf(row.getString("role")),
                row.getString("document_slug"),
                row.getString("place"));
    }

    private static Relation relation(Head head, List<Line> lines) {
        return new Relation(
                head.code(),
                head.claim(),
                head.quotation(),
                lines.stream().filter(Line::whole).map(Line::term).findFirst(),
                lines.stream().filter(line -> !line.whole()).map(Line::term).toList());
    }

    /**
     * Enters one for good.
     *
     * @throws IllegalArgumentException if the mandate lacks a measure that it names
     */
    @PreAuthorize("@access.administrator(#mandate)")
    @Transactional
    public void add(Mandate mandate, Relation relation) {
        Map<String, MeasureId> known =
                measures.of(mandate).stream().collect(Collectors.toMap(Measure::code, Measure::id));
        long id = JdbcValues.insert(jdbc.sql("""
                        insert into figure_relation (mandate_id, code, claim, quotation)
                        values (:mandate, :code, :claim, :quotation)""")
                .param("mandate", mandate.id().value())
                .param("code", relation.code())
                .param("claim", relation.claim().name())
                .param("quotation", relation.quotation()));
        int position = 0;
        if (relation.whole().isPresent()) {
            insert(id, position++, true, relation.whole().orElseThrow(), known);
        }
        for (RelationTerm part : relation.parts()) {
            insert(id, position++, false, part, known);
        }
    }

    private void insert(long relation, int position, boolean whole, RelationTerm term, Map<String, MeasureId> known) {
        MeasureId measure = Optional.ofNullable(known.get(term.measure()))
                .orElseThrow(() -> new IllegalArgumentException("No measure " + term.measure()));
        jdbc.sql("""
                        insert into figure_relation_term (relation_id, position, whole_side, times, measure_id, area, breakdown, role,
                                                          document_slug, place)
                        values (:relation, :position, :whole, :times, :measure, :area, :breakdown, :role, :document, :place)""")
                .param("relation", relation)
                .param("position", position)
                .param("whole", whole)
                .param("times", term.times())
                .param("measure", measure.value())
                .param("area", term.area())
                .param("breakdown", term.breakdown())
                .param("role", term.role().name())
                .param("document", term.document())
                .param("place", term.place())
                .update();
    }
}
