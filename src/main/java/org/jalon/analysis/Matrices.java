package org.jalon.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.read.StatusCell;
import org.jalon.assessment.read.StatusCodes;
import org.jalon.framework.ElementId;
import org.jalon.framework.OutlineEntries;
import org.jalon.framework.OutlineEntries.Entry;
import org.jalon.framework.Outlines;
import org.jalon.framework.Outlines.Wording;
import org.jalon.mandate.PeriodId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads across all periods of a framework. The number of statements grows neither with the rows nor with the periods. */
@Service
@Snapshot
public class Matrices {

    private final PeriodLine.Finder lines;
    private final ReportingPeriods periods;
    private final Outlines outlines;
    private final OutlineEntries entries;
    private final StatusCodes codes;
    private final Assessments assessments;

    Matrices(
            PeriodLine.Finder lines,
            ReportingPeriods periods,
            Outlines outlines,
            OutlineEntries entries,
            StatusCodes codes,
            Assessments assessments) {
        this.lines = lines;
        this.periods = periods;
        this.outlines = outlines;
        this.entries = entries;
        this.codes = codes;
        this.assessments = assessments;
    }

    /**
     * The whole matrix as codes. A framework without periods has one without columns.
     *
     * @throws NotFound that names the first code that means nothing
     */
    @PreAuthorize("@access.reader(#mandateCode)")
    public Matrix of(String mandateCode, String frameworkCode) {
        PeriodLine line = lines.find(mandateCode, frameworkCode);
        Map<ElementId, Map<PeriodId, StatusCell>> cells = codes.of(line.framework());
        List<Entry> all = entries.of(line.framework());
        Map<ElementId, List<Entry>> below = all.stream()
                .filter(entry -> entry.parent().isPresent())
                .collect(Collectors.groupingBy(entry -> entry.parent().orElseThrow()));
        return new Matrix(
                line.mandate(),
                line.framework(),
                line.periods(),
                all.stream()
                        .filter(entry -> entry.parent().isEmpty())
                        .map(entry -> branch(entry, below, line.periods(), cells))
                        .toList());
    }

    private static Matrix.Branch branch(
            Entry entry,
            Map<ElementId, List<Entry>> below,
            List<ReportingPeriod> line,
            Map<ElementId, Map<PeriodId, StatusCell>> cells) {
        return new Matrix.Branch(
                entry,
                entry.row() ? Optional.of(indicator(entry, line, cells)) : Optional.empty(),
                below.getOrDefault(entry.id(), List.of()).stream()
                        .map(one -> branch(one.below(entry), below, line, cells))
                        .toList());
    }

    private static Matrix.Indicator indicator(
            Entry entry, List<ReportingPeriod> line, Map<ElementId, Map<PeriodId, StatusCell>> cells) {
        Map<PeriodId, StatusCell> own = cells.getOrDefault(entry.id(), Map.of());
        List<Optional<StatusCell>> all = new ArrayList<>(line.size());
        Optional<StatusCell> before = Optional.empty();
        for (ReportingPeriod period : line) {
            Optional<StatusCell> then = before;
            before = Optional.ofNullable(own.get(period.id()));
            all.add(before.map(cell -> then.map(cell::after).orElse(cell)));
        }
        return new Matrix.Indicator(entry, List.copyOf(all));
    }

    /** The newest words of some elements, by their id. */
    @PreAuthorize("@access.reader(#some.![id()])")
    public Map<ElementId, String> words(Collection<Entry> some) {
        return entries.newestWords(some.stream().map(Entry::id).toList());
    }

    /** The newest words of all that a matrix shows, by the ids. */
    @PreAuthorize("@access.reader(#matrix.mandate())")
    public Map<ElementId, String> words(Matrix matrix) {
        List<Entry> shown = matrix.branches().map(Matrix.Branch::entry).toList();
        return shown.isEmpty() ? Map.of() : words(shown);
    }

    /**
     * One cell with all its words and those of the period before.
     *
     * @throws NotFound if the codes name no period or no indicator; an indicator without a row in the period is no error
     */
    @PreAuthorize("@access.reader(#mandateCode)")
    public OpenCell cell(String mandateCode, String frameworkCode, String periodCode, String code) {
        PeriodLine line = lines.find(mandateCode, frameworkCode);
        ReportingPeriod period = periods.byCode(line.framework().id(), periodCode);
        ElementId indicator = outlines.indicatorId(line.framework(), code);
        Optional<ReportingPeriod> before = periods.before(period);
        List<Entry> chain = entries.upwards(line.framework(), indicator);
        Predicate<ReportingPeriod> gone = when -> chain.stream().anyMatch(entry -> entry.isWithdrawnOn(when.from()));
        Map<PeriodId, Assessment> said = assessments.of(indicator);
        Function<ReportingPeriod, Optional<AssessmentContent>> says = when -> Optional.ofNullable(said.get(when.id()))
                .filter(row -> !gone.test(when))
                .map(Assessment::content);
        List<String> until = line.periods().stream()
                .filter(other -> !other.from().isAfter(period.from()))
                .map(ReportingPeriod::code)
                .toList();
        String wording = outlines.wordings(indicator).stream()
                .filter(candidate -> until.contains(candidate.fromPeriod()))
                .reduce((first, second) -> second)
                .map(Wording::text)
                .orElse("");
        return new OpenCell(
                line.mandate(),
                line.framework(),
                period,
                code,
                chain.getFirst().number().printed(),
                wording,
                says.apply(period),
                gone.test(period),
                before,
                before.flatMap(says));
    }
}
