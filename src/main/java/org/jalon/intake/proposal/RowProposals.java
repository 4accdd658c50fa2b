package org.jalon.intake.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Route;
import org.jalon.framework.ElementId;
import org.jalon.framework.FiscalYears;
import org.jalon.framework.Framework;
import org.jalon.intake.column.ColumnMapping;
import org.jalon.intake.column.FileRow;
import org.jalon.intake.column.KnownElement;
import org.jalon.intake.column.KnownFramework;
import org.jalon.intake.column.PlainText;
import org.jalon.intake.column.Remembered;
import org.jalon.intake.column.StateWords;
import org.jalon.intake.match.MatchKind;
import org.jalon.intake.match.Matching;
import org.jalon.intake.match.Parents;
import org.jalon.intake.match.RowMatch;

/** The rows of a file beside those of a period, cell by cell. */
public final class RowProposals {

    /**
     * What stands in Jalon.
     *
     * @param codes of the rows of the period
     * @param now what they say
     * @param sealed what the last sealed period said
     */
    public record Standing(
            Map<String, ElementId> codes, Map<ElementId, Assessment> now, Map<ElementId, Assessment> sealed) {

        Optional<Assessment> now(String code) {
            return Optional.ofNullable(codes.get(code)).map(now::get);
        }

        Optional<AssessmentContent> sealed(String code) {
            return Optional.ofNullable(codes.get(code)).map(sealed::get).map(Assessment::content);
        }
    }

    private final KnownFramework known;
    private final FiscalYears years;
    private final ColumnMapping mapping;
    private final StateWords words;
    private final Standing standing;
    private final IntakeHistory history;
    private final Intake intake;
    private final Parents parents;

    public RowProposals(
            KnownFramework known,
            Framework framework,
            ColumnMapping mapping,
            Remembered remembered,
            Standing standing,
            IntakeHistory history,
            Intake intake) {
        this.known = known;
        this.years = framework.fiscalYears();
        this.mapping = mapping;
        this.words = new StateWords(framework.scale(), remembered);
        this.standing = standing;
        this.history = history;
        this.intake = intake;
        this.parents = new Parents(known);
    }

    public List<ProposedRow> of(Matching matching) {
        List<ProposedRow> rows = new ArrayList<>();
        matching.rows().forEach(match -> rows.add(row(match)));
        matching.gone().forEach(code -> rows.add(gone(code)));
        return rows;
    }

    private ProposedRow row(RowMatch match) {
        FileRow row = match.row();
        String key = String.valueOf(row.at());
        Optional<KnownFramework.Row> element = match.element().flatMap(known::row);
        Optional<Assessment> now = match.element().flatMap(standing::now);
        RowContent content = new RowContent(row, mapping, words, years);
        List<CellDifference> cells = new ArrayList<>();
        if (match.kind() != MatchKind.LEFT) {
            cells.addAll(content.against(
                    now.map(Assessment::content).orElse(AssessmentContent.notStated()),
                    match.element().flatMap(standing::sealed)));
        }
        Optional<KnownElement> below = parents.of(row).or(() -> element.map(KnownFramework.Row::objective));
        element.ifPresent(of -> cells.addAll(framework(match, of, below)));
        return new ProposedRow(
                key,
                Optional.of(match),
                element.map(KnownFramework.Row::element),
                below,
                cells,
                now.map(Assessment::version),
                now.filter(assessment -> isOthers(key, assessment)).isPresent(),
                history.verdict(key),
                match.kind() == MatchKind.LEFT ? List.of() : content.unknownWords());
    }

    private boolean isOthers(String key, Assessment now) {
        boolean ours = history.wrote(key, now.version()) && now.newest().route() == Route.INTAKE;
        return now.newest().recordedAt().isAfter(intake.recordedAt()) && !ours;
    }

    /** Words, number and place as the file prints them. What it does not print says nothing. */
    private static List<CellDifference> framework(
            RowMatch match, KnownFramework.Row element, Optional<KnownElement> below) {
        FileRow row = match.row();
        List<CellDifference> cells = new ArrayList<>();
        if (!row.text().isEmpty()) {
            cells.add(difference(
                    Cell.WORDING,
                    element.element().text(),
                    row.text(),
                    PlainText.same(element.element().text(), row.text())));
        }
        if (!row.number().isEmpty()) {
            cells.add(difference(
                    Cell.NUMBER,
                    element.element().number(),
                    row.number(),
                    row.number().equalsIgnoreCase(element.element().number())));
        }
        if (match.kind() == MatchKind.MOVED) {
            below.ifPresent(objective -> cells.add(difference(
                    Cell.PLACE,
                    element.objective().printed(),
                    objective.printed(),
                    objective.code().equals(element.objective().code()))));
        }
        return cells;
    }

    private static CellDifference difference(Cell cell, String before, String after, boolean same) {
        return new CellDifference(cell, before, after, Optional.of(before), CellDifference.change(same, before, after));
    }

    private ProposedRow gone(String code) {
        String key = ProposedRow.gone(code);
        KnownFramework.Row row = known.row(code).orElseThrow();
        return new ProposedRow(
                key,
                Optional.empty(),
                Optional.of(row.element()),
                Optional.of(row.objective()),
                List.of(),
                standing.now(code).map(Assessment::version),
                false,
                history.verdict(key),
                List.of());
    }
}
