package org.jalon.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.ui.bulk.BulkProgress;
import org.jalon.export.form.FormTag;
import org.jalon.intake.form.ContributorForms;
import org.jalon.intake.form.ContributorForms.Making;
import org.jalon.intake.form.FileRefused;
import org.jalon.intake.form.FormReturn;
import org.jalon.intake.form.FormReturns;
import org.jalon.intake.form.Proposals;
import org.jalon.shared.ui.Toast;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.jalon.table.RowFilter;
import org.jalon.table.TableNavigation;
import org.jspecify.annotations.Nullable;

/**
 * Contributors' forms of a framework: to make one, to read one that came back, and to decide on what is proposed. The services refuse whoever
 * is no officer, and the page says so.
 */
@Route(":mandate/:framework/forms")
@PermitAll
class FormsView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, ProposalCard.Decisions, ManyProposals.Page {

    private final transient AnnexTables tables;
    private final transient ContributorForms forms;
    private final transient FormReturns returns;
    private final transient Proposals proposals;
    private final Div page = new Div();
    private final Div bar = new Div();
    private final FormList made = new FormList();
    private final Div decided = new Div();
    private final ReadForm reading;
    private final ReturnList returned;
    private final BulkProgress progress = new BulkProgress();
    private final transient ManyProposals many;
    private final Toast toast = new Toast();
    private @Nullable AnnexTable table;

    FormsView(
            AnnexTables tables,
            ContributorForms forms,
            FormReturns returns,
            Proposals proposals,
            ManyProposals.Services services) {
        this.many = new ManyProposals(services, this, progress);
        this.tables = tables;
        this.forms = forms;
        this.returns = returns;
        this.proposals = proposals;
        this.reading = new ReadForm(this::take, this::reload);
        this.returned = new ReturnList(tables, this, many::accept);
        bar.setClassName("bar");
        page.setClassName("page forms");
        decided.setClassName("form-result");
        decided.getElement().setAttribute("role", "status");
        add(bar, page, toast);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        AnnexTable shown = tables.of(
                event.getRouteParameters().get("mandate").orElseThrow(),
                event.getRouteParameters().get("framework").orElseThrow(),
                query.getSingleParameter("period"));
        table = shown;
        Anchor back = new Anchor(
                TableNavigation.table(mandate(), framework(), shown.period().code()), getTranslation("forms.back"));
        back.addClassName("push");
        bar.removeAll();
        bar.add(new H1(getTranslation("forms.title")), back);
        page.removeAll();
        reading.clear();
        decided.removeAll();
        page.add(
                new MakeForm(shown, RowFilter.of(query.getParameters()), this::make),
                new Section(new H2(getTranslation("forms.list.title")), made),
                reading,
                new Section(new H2(getTranslation("forms.proposals.title")), progress, decided, returned));
        made.show(mandate(), framework(), forms.newest(mandate(), framework()));
        show(shown);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("forms.pageTitle", table().framework().title().in(getLocale()));
    }

    @Override
    public void reload() {
        made.show(mandate(), framework(), forms.newest(mandate(), framework()));
        AnnexTable read =
                tables.of(mandate(), framework(), Optional.of(table().period().code()));
        show(read);
    }

    private FormReturn take(String name, byte[] content) throws FileRefused {
        toast.removeAll();
        return returns.take(mandate(), framework(), name, content);
    }

    private void show(AnnexTable read) {
        returned.show(read.framework(), proposals.newest(read.framework()), read);
    }

    private void make(Set<String> rows) {
        switch (forms.make(mandate(), framework(), table().period().code(), rows)) {
            case Making.Made(var form) -> toast.say(getTranslation("forms.made", FormTag.spaced(form.code())));
            case Making.Refused(var refusal) -> toast.say(getTranslation(refusal.key(), refusal.parameters()));
        }
        reload();
    }

    @Override
    public void accept(FormReturn.Row row, AssessmentAddress address, int seen) {
        String number = address.indicator();
        if (many.typed(new PeriodAddress(address.mandate(), address.framework(), address.period()))
                .contains(number)) {
            toast.say(number + " · " + getTranslation("bulk.typed"));
            return;
        }
        String said = DecidedWords.of(this, number, proposals.accept(row.id(), seen, getLocale()));
        reload();
        toast.say(said);
    }

    @Override
    public void reject(FormReturn.Row row, AssessmentAddress address) {
        proposals.reject(row.id());
        reload();
        toast.say(getTranslation("forms.proposal.rejected", address.indicator()));
    }

    @Override
    public void report(Optional<Component> report) {
        decided.removeAll();
        report.ifPresent(said -> {
            decided.add(said);
            decided.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        });
    }

    @Override
    public Locale language() {
        return getLocale();
    }

    private String mandate() {
        return table().mandate().code();
    }

    private String framework() {
        return table().framework().code();
    }

    private AnnexTable table() {
        return Optional.ofNullable(table).orElseThrow();
    }
}
