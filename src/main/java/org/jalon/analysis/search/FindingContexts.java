package org.jalon.analysis.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jalon.assessment.VersionId;
import org.jalon.framework.ElementId;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.OutlineNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is said beside texts that were found: on which element they stand, and who said them. One statement each, however many. */
@Component
class FindingContexts {

    /** Who said a version of a row, and whether the row says it still. */
    record Saying(int number, String personName, boolean current) {}

    /** An element by its newest words, with the code of what it stands under at the top. */
    record Element(
            int level, boolean row, String code, OutlineNumber number, String sortKey, String wording, String pillar) {}

    private final JdbcClient jdbc;

    FindingContexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What brought a row back when a corrigendum was abandoned says what had been sealed. */
    Map<VersionId, Saying> sayings(Collection<VersionId> versions) {
        Map<VersionId, Saying> sayings = new HashMap<>();
        if (!versions.isEmpty()) {
            jdbc.sql("""
                            select v.id, v.number, v.person_name,
                                   case when c.act = 'ABANDONED' then c.based_on else c.number end as said_now
                            from assessment_version v
                            join assessment a on a.id = v.assessment_id
                            join assessment_version c on c.id = a.current_id where v.id in (:ids)""")
                    .param("ids", versions.stream().map(VersionId::value).toList())
                    .query(row -> {
                        sayings.put(
                                new VersionId(row.getLong("id")),
                                new Saying(
                                        row.getInt("number"),
                                        row.getString("person_name"),
                                        row.getInt("said_now") == row.getInt("number")));
                    });
        }
        return sayings;
    }

    Map<ElementId, Element> elements(Collection<ElementId> ids) {
        Map<ElementId, Element> elements = new HashMap<>();
        jdbc.sql("""
                        select e.id, e.level_no, e.is_row, e.code, e.number, e.sort_key, w.text, coalesce(t.code, n.code, m.code, e.code) as pillar from element_now e
                        left join element_now m on m.id = e.parent_id left join element_now n on n.id = m.parent_id
                        left join element_now t on t.id = n.parent_id
                        join wording w on w.element_id = e.id join reporting_period p on p.id = w.from_period_id
                        where e.id in (:ids) order by p.first_day, w.id""").param("ids", ids.stream().map(ElementId::value).toList()).query(row -> {
            // The last one stays.
            elements.put(
                    new ElementId(row.getLong("id")),
                    new Element(
                            row.getInt("level_no"),
                            row.getBoolean("is_row"),
                            row.getString("code"),
                            new OutlineNumber(row.getString("number")),
                            row.getString("sort_key"),
                            JdbcValues.text(row, "text").orElse(""),
                            row.getString("pillar")));
        });
        return elements;
    }
}
