package org.jalon.assessment.seal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.assessment.AddressedTable;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.seal.CanonicalTable.Report;
import org.jalon.assessment.store.SealedVersionReading;
import org.jalon.assessment.store.VersionReading;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outline;
import org.jalon.framework.Outlines;
import org.jalon.mandate.PeriodAct;
import org.jalon.mandate.PeriodActs;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.ActRefused;
import org.jalon.shared.CanonicalJson;
import org.springframework.stereotype.Component;

/** What a signature would be for, and what keeps a table from being signed. */
@Component
class TablesToSign {

    private static final int LONGEST_SYMBOL = 80;

    private final Outlines outlines;
    private final VersionReading reading;
    private final SealedVersionReading past;
    private final SealedForms forms;
    private final SealStore store;
    private final PeriodActs acts;

    TablesToSign(
            Outlines outlines,
            VersionReading reading,
            SealedVersionReading past,
            SealedForms forms,
            SealStore store,
            PeriodActs acts) {
        this.outlines = outlines;
        this.reading = reading;
        this.past = past;
        this.forms = forms;
        this.store = store;
        this.acts = acts;
    }

    /** 0 for the period itself, else the number of the corrigendum that is being prepared. */
    static int number(ReportingPeriod period) {
        return period.state() == PeriodState.CORRECTING ? period.corrigendum() : 0;
    }

    /** @throws ActRefused if {@code typed} is no symbol of a report */
    Report report(ReportingPeriod period, String typed, Optional<LocalDate> date) {
        String symbol = typed.strip();
        if (symbol.isEmpty() || symbol.length() > LONGEST_SYMBOL) {
            throw new ActRefused("refused.report-symbol", LONGEST_SYMBOL);
        }
        int number = number(period);
        return new Report(number, symbol, date, number == 0 ? Optional.empty() : why(period));
    }

    private Optional<String> why(ReportingPeriod period) {
        return acts.of(period).stream()
                .filter(act ->
                        act.kind() == PeriodAct.Kind.CORRIGENDUM_BEGUN && act.corrigendum() == period.corrigendum())
                .findFirst()
                .flatMap(PeriodAct::reason);
    }

    List<VersionReading.Found> rows(AddressedTable table) {
        return reading.newest(table.framework().id(), table.period().id());
    }

    String digest(AddressedTable table, List<VersionReading.Found> rows, Report report) {
        return CanonicalJson.sha256(forms.form(table, rows, report));
    }

    /** The numbers of the rows that keep it from being signed, in the order of the table. */
    List<String> notApproved(AddressedTable table, List<VersionReading.Found> rows) {
        boolean correcting = table.period().state() == PeriodState.CORRECTING;
        Map<ElementId, EditingState> states = rows.stream()
                .collect(Collectors.toMap(
                        VersionReading.Found::indicatorId,
                        found -> found.version().state()));
        return outlines.in(table.framework(), table.period())
                .indicators()
                .filter(indicator -> Optional.ofNullable(states.get(indicator.id()))
                        .filter(state ->
                                state != EditingState.APPROVED && !(correcting && state == EditingState.PUBLISHED))
                        .isPresent())
                .map(Outline.Node::printed)
                .toList();
    }

    /** Whether a corrigendum is being prepared that would say, word by word, what was sealed last. */
    boolean correctsNothing(AddressedTable table) {
        return table.period().state() == PeriodState.CORRECTING && saysWhatWasSealed(table);
    }

    /**
     * Compares digests rather than rows, so that what stands above the rows counts, too: a wording, the scale. Rows that say the same again under a
     * newer number are the same.
     */
    private boolean saysWhatWasSealed(AddressedTable table) {
        Optional<Seal> last =
                store.seals(table.framework(), table.period()).stream().findFirst();
        if (last.isEmpty()) {
            return false;
        }
        Seal seal = last.get();
        Map<AssessmentId, VersionReading.Found> sealed =
                past.sealed(table.framework().id(), table.period().id(), seal.number()).stream()
                        .collect(Collectors.toMap(VersionReading.Found::assessmentId, Function.identity()));
        List<VersionReading.Found> said = rows(table).stream()
                .map(now -> Optional.ofNullable(sealed.get(now.assessmentId()))
                        .filter(old ->
                                old.version().content().equals(now.version().content()))
                        .orElse(now))
                .toList();
        Report report = new Report(seal.number(), seal.reportSymbol(), seal.reportDate(), seal.reason());
        return digest(table, said, report).equals(seal.digest());
    }
}
