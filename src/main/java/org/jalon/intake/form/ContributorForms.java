package org.jalon.intake.form;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalon.assessment.workflow.Refusal;
import org.jalon.export.form.ContributorForm;
import org.jalon.export.form.FormTag;
import org.jalon.framework.ElementId;
import org.jalon.intake.form.FormStore.Stored;
import org.jalon.intake.form.FormStore.StoredRow;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes forms for people without an account: chosen rows of an open period, to be mailed and filled in. */
@Service
@Transactional
public class ContributorForms {

    /** What came of the wish for a form. */
    public sealed interface Making {

        record Made(Form form) implements Making {}

        record Refused(Refusal refusal) implements Making {}
    }

    private static final int FORMS_AT_HAND = 10;
    private static final int CODE_LENGTH = 8;
    private static final int SEAL_LENGTH = 32;

    private final AnnexTables tables;
    private final FormStore store;
    private final CurrentPerson person;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ContributorForms(AnnexTables tables, FormStore store, CurrentPerson person, Clock clock) {
        this.tables = tables;
        this.store = store;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Makes a form that asks for the named rows, in the order of the table.
     *
     * @param indicators their codes, at least one
     * @throws NotFound if one of the codes means nothing
     * @throws IllegalArgumentException if no row is named
     */
    @PreAuthorize("@access.officer(#mandate)")
    public Making make(String mandate, String framework, String period, Set<String> indicators) {
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException("A form asks for one row at least");
        }
        AnnexTable table = tables.of(mandate, framework, Optional.of(period));
        if (table.period().state() != PeriodState.OPEN) {
            return new Making.Refused(refusal(table.period()));
        }
        List<AnnexTable.Row> rows = table.rows()
                .filter(row -> indicators.contains(row.indicator().code()))
                .toList();
        Set<String> found = rows.stream().map(row -> row.indicator().code()).collect(Collectors.toSet());
        indicators.stream()
                .filter(number -> !found.contains(number))
                .findFirst()
                .ifPresent(number -> {
                    throw new NotFound(NotFound.Kind.INDICATOR, number);
                });
        String code = random(CODE_LENGTH);
        FormId id =
                store.add(code, random(SEAL_LENGTH), table.framework(), table.period(), person.get(), clock.instant());
        int position = 0;
        for (AnnexTable.Row row : rows) {
            store.addRow(
                    id,
                    ++position,
                    row.indicator().id(),
                    row.content().parts().size(),
                    row.assessment().version());
        }
        return new Making.Made(newest(mandate, framework).stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    /** The forms that were made last, the newest first. */
    @PreAuthorize("@access.officer(#mandate)")
    @Snapshot
    public List<Form> newest(String mandate, String framework) {
        return store.newest(tables.of(mandate, framework, Optional.empty()).framework(), FORMS_AT_HAND);
    }

    /**
     * A form to be written to a file, with the words of the period before as they stand now.
     *
     * @param code with or without its dash
     * @throws NotFound if the framework has no such form
     */
    @PreAuthorize("@access.officer(#mandate)")
    @Snapshot
    public ContributorForm printable(String mandate, String framework, String code) {
        Stored stored = store.find(code.replace("-", ""))
                .filter(form ->
                        form.mandate().equals(mandate) && form.framework().equals(framework))
                .orElseThrow(() -> new NotFound(NotFound.Kind.FORM, code));
        return filled(stored);
    }

    ContributorForm filled(Stored stored) {
        AnnexTable table = tables.of(stored.mandate(), stored.framework(), Optional.of(stored.period()));
        Map<ElementId, AnnexTable.Row> rows =
                table.rows().collect(Collectors.toMap(row -> row.indicator().id(), Function.identity()));
        List<ContributorForm.Entry> entries = new ArrayList<>();
        for (StoredRow row : store.rows(stored.id())) {
            AnnexTable.Row now = rows.get(row.indicatorId());
            if (now != null) {
                entries.add(new ContributorForm.Entry(row.position(), row.parts(), now));
            }
        }
        return new ContributorForm(
                stored.code(),
                stored.seal(),
                table.mandate(),
                table.framework(),
                table.period(),
                table.before(),
                entries);
    }

    static Refusal refusal(ReportingPeriod period) {
        return period.isSealed()
                ? new Refusal.PeriodSealed(period.code(), period.reportSymbol().orElse(period.code()))
                : new Refusal.PeriodNotOpen(period.code());
    }

    private String random(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(FormTag.ALPHABET.charAt(random.nextInt(FormTag.ALPHABET.length())));
        }
        return text.toString();
    }
}
