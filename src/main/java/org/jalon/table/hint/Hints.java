package org.jalon.table.hint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.read.Assessments;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.mandate.PeriodId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.ActRefused;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.jalon.shared.text.Reasons;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.jalon.table.AsAt;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Points at rows that may be worth a second look. It looks back {@value HintRule#PERIODS_BACK} periods, however many there are. */
@Service
@Snapshot
public class Hints {

    private final AnnexTables tables;
    private final Assessments assessments;
    private final ReportingPeriods periods;
    private final HintDismissals dismissals;

    Hints(AnnexTables tables, Assessments assessments, ReportingPeriods periods, HintDismissals dismissals) {
        this.tables = tables;
        this.assessments = assessments;
        this.periods = periods;
        this.dismissals = dismissals;
    }

    /** The hints at a table, by the number of the row, dismissed ones included. Rows without any are not in it. */
    @PreAuthorize("@access.reader(#table)")
    public Map<String, List<Hint>> of(AnnexTable table) {
        return of(table, lastSealed(table.framework(), table.period()));
    }

    /**
     * The hints at the rows of a period as those see it who work on it, in the order of the table; dismissed ones included.
     *
     * @throws NotFound if the address names nothing
     */
    @PreAuthorize("@access.reader(#address)")
    public List<Hint> in(PeriodAddress address) {
        AnnexTable table =
                tables.of(address.mandate(), address.framework(), Optional.of(address.period()), new AsAt.Working());
        Map<String, List<Hint>> found = of(table);
        return table.rows()
                .flatMap(row -> found.getOrDefault(row.indicator().code(), List.of()).stream())
                .toList();
    }

    Map<String, List<Hint>> of(AnnexTable table, Map<ElementId, Assessment> lastSealed) {
        List<ReportingPeriod> back = periods.before(table.period(), HintRule.PERIODS_BACK);
        Map<PeriodId, Map<ElementId, Assessment>> earlier = assessments.in(table.framework(), back);
        Map<HintDismissals.Key, Hint.Dismissal> dismissed = dismissals.in(table.period());
        Map<String, List<Hint>> hints = new HashMap<>();
        table.rows().forEach(row -> {
            ElementId id = row.indicator().id();
            List<AssessmentContent> said = back.stream()
                    .flatMap(
                            period -> Optional.ofNullable(
                                    earlier.getOrDefault(period.id(), Map.of()).get(id))
                                    .stream())
                    .map(Assessment::content)
                    .toList();
            HintRule.Case asked = new HintRule.Case(
                    row,
                    table.framework().scale(),
                    Optional.ofNullable(lastSealed.get(id)).map(Assessment::content),
                    said);
            String code = row.indicator().code();
            List<Hint> found = found(asked, dismissed);
            if (!found.isEmpty()) {
                hints.put(code, found);
            }
        });
        return hints;
    }

    /** The hints at one row, dismissed ones included. A few statements, however large the table. */
    @PreAuthorize("@access.reader(#table)")
    public List<Hint> at(AnnexTable table, AnnexTable.Row row) {
        ElementId id = row.indicator().id();
        Map<PeriodId, Assessment> all = assessments.of(id);
        List<AssessmentContent> said = periods.before(table.period(), HintRule.PERIODS_BACK).stream()
                .flatMap(period -> Optional.ofNullable(all.get(period.id())).stream())
                .map(Assessment::content)
                .toList();
        Optional<AssessmentContent> lastSealed = periods.lastSealedBefore(table.period())
                .flatMap(last -> Optional.ofNullable(all.get(last.id())))
                .map(Assessment::content);
        return found(
                new HintRule.Case(row, table.framework().scale(), lastSealed, said), dismissals.in(table.period()));
    }

    private static List<Hint> found(HintRule.Case asked, Map<HintDismissals.Key, Hint.Dismissal> dismissed) {
        AnnexTable.Row row = asked.row();
        return HintRule.ALL.stream()
                .filter(rule -> rule.applies(asked))
                .map(rule -> new Hint(
                        row.indicator().code(),
                        rule.kind(),
                        Optional.ofNullable(dismissed.get(
                                new HintDismissals.Key(row.indicator().id(), rule.kind())))))
                .toList();
    }

    /** What the period that was sealed last before {@code period} says; nothing if there is none. */
    Map<ElementId, Assessment> lastSealed(Framework framework, ReportingPeriod period) {
        return periods.lastSealedBefore(period)
                .map(last -> assessments.in(framework, last))
                .orElse(Map.of());
    }

    /**
     * Puts a hint aside for this period, or for good reason again with another one.
     *
     * @throws NotFound if the address names nothing
     * @throws ActRefused if there is no reason or it is too long, the row has no such hint, or the period is sealed
     */
    @PreAuthorize("@access.officer(#address)")
    @Transactional
    public void dismiss(AssessmentAddress address, HintKind kind, String reason) {
        String why = Reasons.need(reason);
        AnnexTable table = table(address);
        AnnexTable.Row row = row(table, address);
        if (at(table, row).stream().noneMatch(hint -> hint.kind() == kind)) {
            throw new ActRefused("refused.no-such-hint", address.indicator());
        }
        dismissals.remove(table, row, kind);
        dismissals.add(table, row, kind, why);
    }

    /** Lets a dismissed hint stand again; there may be none. */
    @PreAuthorize("@access.officer(#address)")
    @Transactional
    public void recall(AssessmentAddress address, HintKind kind) {
        AnnexTable table = table(address);
        dismissals.remove(table, row(table, address), kind);
    }

    private AnnexTable table(AssessmentAddress address) {
        AnnexTable table =
                tables.of(address.mandate(), address.framework(), Optional.of(address.period()), new AsAt.Working());
        if (table.period().isSealed()) {
            throw new ActRefused(
                    "refused.period-state." + table.period().state().code(),
                    table.period().label());
        }
        return table;
    }

    private static AnnexTable.Row row(AnnexTable table, AssessmentAddress address) {
        return table.row(address.indicator())
                .orElseThrow(() -> new NotFound(NotFound.Kind.INDICATOR, address.indicator()));
    }
}
