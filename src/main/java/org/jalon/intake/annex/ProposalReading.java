package org.jalon.intake.annex;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.AddressResolver;
import org.jalon.assessment.AddressedTable;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.read.Assessments;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outline;
import org.jalon.framework.Outlines;
import org.jalon.intake.column.ColumnGuess;
import org.jalon.intake.column.ColumnMapping;
import org.jalon.intake.column.FileRow;
import org.jalon.intake.column.FileRows;
import org.jalon.intake.column.KnownFramework;
import org.jalon.intake.column.Remembered;
import org.jalon.intake.file.FileReading;
import org.jalon.intake.file.FoundTable;
import org.jalon.intake.match.Choice;
import org.jalon.intake.match.Matching;
import org.jalon.intake.match.RowMatcher;
import org.jalon.intake.match.TableChoice;
import org.jalon.intake.proposal.Intake;
import org.jalon.intake.proposal.IntakeHistory;
import org.jalon.intake.proposal.Proposal;
import org.jalon.intake.proposal.RowProposals;
import org.jalon.mandate.ReportingPeriods;
import org.springframework.stereotype.Component;

/** Puts together what a file proposes: what was read of it, what people said of it, and what the period says now. */
@Component
class ProposalReading {

    private final IntakeStore store;
    private final SaidStore said;
    private final ActStore acts;
    private final AddressResolver addresses;
    private final ReportingPeriods periods;
    private final Outlines outlines;
    private final Assessments assessments;

    ProposalReading(
            IntakeStore store,
            SaidStore said,
            ActStore acts,
            AddressResolver addresses,
            ReportingPeriods periods,
            Outlines outlines,
            Assessments assessments) {
        this.store = store;
        this.said = said;
        this.acts = acts;
        this.addresses = addresses;
        this.periods = periods;
        this.outlines = outlines;
        this.assessments = assessments;
    }

    /** Within one snapshot, or within the transaction that is to accept it. */
    Proposal of(Intake intake) {
        AddressedTable at = addresses.find(intake.address());
        Outline outline = outlines.in(at.framework(), at.period());
        KnownFramework known = KnownFramework.of(outline, at.framework().scale());
        Remembered remembered = said.remembered(at.framework().id());
        FileReading reading = store.reading(intake.id()).orElse(new FileReading("", List.of(), List.of()));
        List<TableChoice> tables = TableChoice.of(reading.tables(), known, remembered);
        Optional<FoundTable> table = intake.table()
                .flatMap(number -> reading.tables().stream()
                        .filter(found -> found.number() == number)
                        .findFirst())
                .or(() -> TableChoice.likely(tables).map(TableChoice::table));
        ColumnMapping mapping = table.map(found -> intake.columns()
                        .orElseGet(
                                () -> ColumnGuess.of(found, known, remembered).mapping()))
                .orElse(new ColumnMapping(List.of()));
        List<FileRow> rows = table.filter(found -> mapping.namesRows())
                .map(found -> FileRows.of(found, mapping, known, remembered))
                .orElse(List.of());
        Matching matching = RowMatcher.match(rows, known, choices(intake, rows, known));
        RowProposals proposals = new RowProposals(
                known,
                at.framework(),
                mapping,
                remembered,
                new RowProposals.Standing(codes(outline), working(at), sealed(at)),
                history(intake),
                intake);
        return new Proposal(
                intake,
                at.framework(),
                at.period(),
                tables,
                table,
                mapping,
                table.map(found -> ColumnGuess.notes(found, mapping)).orElse(List.of()),
                reading.remarks(),
                matching.elsewhere(),
                known,
                rows.isEmpty() ? List.of() : proposals.of(matching));
    }

    /** What was said of rows that the table still has, and of elements that the framework still has; the last one who named an element has it. */
    private Map<Integer, Choice> choices(Intake intake, List<FileRow> rows, KnownFramework known) {
        Map<Integer, Choice> valid = new HashMap<>();
        Set<String> taken = new HashSet<>();
        List<Integer> places = rows.stream().map(FileRow::at).toList();
        said.choices(intake.id()).forEach((row, choice) -> {
            boolean stands = choice.element()
                    .map(code -> known.row(code).isPresent() && taken.add(code))
                    .orElse(true);
            if (stands && places.contains(row)) {
                valid.put(row, choice);
            }
        });
        return valid;
    }

    private IntakeHistory history(Intake intake) {
        IntakeHistory history = new IntakeHistory();
        for (ActStore.Act act : acts.of(intake.id())) {
            act.rows().forEach(row -> history.add(row.key(), act.kind(), row.version(), act.undone()));
        }
        return history;
    }

    private static Map<String, ElementId> codes(Outline outline) {
        Map<String, ElementId> codes = new HashMap<>();
        outline.indicators().forEach(row -> codes.put(row.code(), row.id()));
        return codes;
    }

    private Map<ElementId, Assessment> working(AddressedTable at) {
        return assessments.working(at.framework(), at.period());
    }

    private Map<ElementId, Assessment> sealed(AddressedTable at) {
        return periods.lastSealedBefore(at.period())
                .map(period -> assessments.in(at.framework(), period))
                .orElse(Map.of());
    }
}
