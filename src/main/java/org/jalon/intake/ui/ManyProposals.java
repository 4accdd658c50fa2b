package org.jalon.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.ui.bulk.BulkProgress;
import org.jalon.assessment.ui.bulk.BulkRun;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.intake.form.AllDecided;
import org.jalon.intake.form.FormReturn;
import org.jalon.intake.form.Proposals;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.jalon.table.TableNavigation;
import org.jalon.table.ui.TypedRows;

/** Accepting all open proposals of a form at once: how far it is, which rows were not and why, and the step back. */
final class ManyProposals {

    /** What it needs of the rest of Jalon. */
    @org.springframework.stereotype.Component
    record Services(Proposals proposals, AnnexTables tables, TypedRows typed, BulkRun runs) {}

    /** The page for which it is done. */
    interface Page {

        /** Shows the proposals as they stand now. */
        void reload();

        /** Shows what came of it, in place of what was shown before; nothing at all before it is known. */
        void report(Optional<Component> report);

        Locale language();
    }

    private final Services services;
    private final Page page;
    private final BulkProgress progress;

    ManyProposals(Services services, Page page, BulkProgress progress) {
        this.services = services;
        this.page = page;
        this.progress = progress;
    }

    /** The numbers of the rows of that period at which this person has typed something that is not saved, as that is now. */
    Set<String> typed(PeriodAddress period) {
        AnnexTable table = services.tables().of(period.mandate(), period.framework(), Optional.of(period.period()));
        return services.typed().codes(table.period(), table.rows(), Set.of());
    }

    /** Accepts what can be; rows with words of this person's that are not saved are passed over and named. */
    void accept(FormReturn from) {
        page.report(Optional.empty());
        Set<String> typed = typed(from.table());
        List<String> passed = from.open()
                .map(row -> row.reading().number())
                .filter(typed::contains)
                .toList();
        AtomicReference<AllDecided> all = new AtomicReference<>();
        Locale language = page.language();
        services.runs()
                .start(
                        progress,
                        (int) from.open().count() - passed.size(),
                        telling -> {
                            AllDecided decided = services.proposals().acceptAll(from.id(), typed, language, telling);
                            all.set(decided);
                            return new BulkOutcome(decided.act(), List.of());
                        },
                        done -> {
                            page.reload();
                            page.report(Optional.of(new AcceptReport(
                                    all.get(), passed, number -> href(from, number), act -> takeBack(from, act))));
                        },
                        page::reload);
    }

    private void takeBack(FormReturn from, String act) {
        page.report(Optional.empty());
        services.runs()
                .start(
                        progress,
                        0,
                        telling -> services.proposals().takeBack(from.id(), act, telling),
                        done -> {
                            page.reload();
                            page.report(Optional.of(takenBack(done)));
                        },
                        page::reload);
    }

    private Component takenBack(BulkOutcome done) {
        Div notice = new Div();
        notice.setClassName("notice");
        notice.setText(progress.getTranslation(
                "forms.return.takenBack", done.accepted(), done.rows().size()));
        return notice;
    }

    private static String href(FormReturn from, String number) {
        return TableNavigation.row(from.mandate(), from.framework(), from.period(), number);
    }
}
