package org.jalon.intake.annex;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.PeriodAddress;
import org.jalon.intake.column.ColumnKind;
import org.jalon.intake.column.ColumnMapping;
import org.jalon.intake.file.FoundTable;
import org.jalon.intake.match.Choice;
import org.jalon.intake.proposal.Intake;
import org.jalon.intake.proposal.IntakeId;
import org.jalon.intake.proposal.Proposal;
import org.jalon.shared.FlawedInput;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what people say of files: which table is meant, what its columns, rows and words are. */
@Service
public class Corrections {

    private final Intakes intakes;
    private final IntakeStore store;
    private final SaidStore said;
    private final ProposalReading proposals;

    Corrections(Intakes intakes, IntakeStore store, SaidStore said, ProposalReading proposals) {
        this.intakes = intakes;
        this.store = store;
        this.said = said;
        this.proposals = proposals;
    }

    /**
     * Takes what a person says of the file. Headings and words are remembered for the next file of the framework.
     *
     * @throws FlawedInput if something of it means nothing; then nothing of it is kept
     */
    @PreAuthorize("@access.officer({#address, #id})")
    @Transactional
    public void correct(PeriodAddress address, IntakeId id, Correction correction) {
        Proposal before = proposals.of(intakes.find(address, id));
        CorrectionCheck.check(before, correction);
        boolean other = correction.table().isPresent()
                && !correction.table().equals(before.table().map(FoundTable::number));
        if (other) {
            said.choices(id).keySet().forEach(row -> said.choose(id, row, ""));
        }
        correction.table().ifPresent(number -> store.choose(id, Optional.of(number), Optional.empty()));
        correction.columns().ifPresent(kinds -> {
            Optional<Integer> table = correction.table().or(() -> before.table().map(found -> found.number()));
            store.choose(id, table, Optional.of(new ColumnMapping(kinds)));
            if (!other) {
                remember(before, kinds);
            }
        });
        correction.matches().forEach((row, choice) -> {
            Choice.read(choice).element().filter(code -> !code.isEmpty()).ifPresent(code -> release(before, row, code));
            said.choose(id, Integer.parseInt(row), choice);
        });
        for (Map.Entry<String, String> word : correction.words().entrySet()) {
            said.rememberWord(before.framework().id(), word.getKey(), word.getValue());
        }
    }

    /** Whoever was said to be that element before is a question again. */
    private void release(Proposal before, String row, String code) {
        said.choices(before.intake().id()).forEach((other, choice) -> {
            if (!String.valueOf(other).equals(row) && choice.element().equals(Optional.of(code))) {
                said.choose(before.intake().id(), other, "");
            }
        });
    }

    private void remember(Proposal before, List<ColumnKind> kinds) {
        before.table().ifPresent(table -> {
            for (int at = 0; at < Math.min(kinds.size(), table.headings().size()); at++) {
                boolean corrected = at >= before.mapping().kinds().size()
                        || before.mapping().kinds().get(at) != kinds.get(at);
                if (corrected) {
                    said.rememberColumn(
                            before.framework().id(), table.headings().get(at), kinds.get(at));
                }
            }
        });
    }

    /**
     * Says what the columns of a file are that is not read yet.
     *
     * @throws FlawedInput if two of them are said to be the same
     */
    @PreAuthorize("@access.officer({#address, #id})")
    @Transactional
    public void columnsOf(PeriodAddress address, IntakeId id, List<ColumnKind> kinds) {
        Intake intake = intakes.find(address, id);
        CorrectionCheck.columns(kinds);
        store.choose(id, intake.table(), Optional.of(new ColumnMapping(kinds)));
    }
}
