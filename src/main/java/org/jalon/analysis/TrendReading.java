package org.jalon.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalon.analysis.Trends.Printed;
import org.jalon.analysis.Trends.Stated;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Outline;
import org.jalon.framework.Outlines;
import org.jalon.mandate.PeriodId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.jalon.table.RowFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads a framework across all its periods, codes and days only: one compact line a row. A constant number of statements. */
@Service
@Snapshot
public class TrendReading {

    private final PeriodLine.Finder lines;
    private final Outlines outlines;
    private final JdbcClient jdbc;

    TrendReading(PeriodLine.Finder lines, Outlines outlines, JdbcClient jdbc) {
        this.lines = lines;
        this.outlines = outlines;
        this.jdbc = jdbc;
    }

    /**
     * How the framework went through its periods; nothing in it if there is none.
     *
     * @throws NotFound that names the first code that means nothing
     */
    @PreAuthorize("@access.reader(#mandateCode)")
    public Trends of(String mandateCode, String frameworkCode) {
        PeriodLine line = lines.find(mandateCode, frameworkCode);
        Framework framework = line.framework();
        List<ReportingPeriod> all = line.periods();
        Outline outline = all.isEmpty() ? new Outline(List.of()) : outlines.in(framework, all.getLast());
        List<Stated> stated = stated(framework);
        List<Printed> printed = printed(framework);
        return Trends.of(line.mandate(), framework, all, outline, stated, printed);
    }

    private List<Stated> stated(Framework framework) {
        List<Stated> stated = new ArrayList<>();
        jdbc.sql("""
                        select a.period_id, a.indicator_id, count(*) as parts, min(p.status) as status
                        from assessment a join element e on e.id = a.indicator_id
                        join assessment_part p on p.version_id = a.current_id
                        where e.framework_id = :framework and a.withdrawn = false group by a.period_id, a.indicator_id""").param("framework", framework.id().value()).query(row -> {
            String state = row.getInt("parts") > 1
                    ? RowFilter.SPLIT
                    : JdbcValues.text(row, "status").orElse(RowFilter.NOT_STATED);
            stated.add(new Stated(
                    new PeriodId(row.getLong("period_id")), new ElementId(row.getLong("indicator_id")), state));
        });
        return stated;
    }

    private List<Printed> printed(Framework framework) {
        return jdbc.sql("""
                        select a.period_id, a.indicator_id, v.deadline_words, v.deadline_to
                        from assessment a join element e on e.id = a.indicator_id
                        join assessment_version v on v.id = a.current_id
                        where e.framework_id = :framework and a.withdrawn = false and v.deadline_words is not null""")
                .param("framework", framework.id().value())
                .query((row, n) -> new Printed(
                        new PeriodId(row.getLong("period_id")),
                        new ElementId(row.getLong("indicator_id")),
                        Optional.ofNullable(row.getString("deadline_words")).orElseThrow(),
                        JdbcValues.day(row, "deadline_to")))
                .list();
    }
}
