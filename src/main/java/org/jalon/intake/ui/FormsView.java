package org.jalon.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
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
import org.jalon.intake.form.Decided;
import org.jalon.intake.form.FileRefused;
import org.jalon.intake.form.FormReturn;
import org.jalon.intake.form.FormReturns;
import org.jalon.intake.form.Proposals;
import org.jalon.intake.form.RowReading;
import org.jalon.shared.SentFile;
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

    private static final int MEGABYTE = 1024 * 1024;

    private final transient AnnexTables tables;
    private final transient ContributorForms forms;
    private final transient FormReturns returns;
    private final transient Proposals proposals;
    private final Div page = new Div();
    private final Div bar = new Div();
    private final FormList made = new FormList();
    private final Div result = new Div();
    private final Div decided = new Div();
    private final ReturnList returned;
    private final SentFile file = new SentFile(
            new SentFile.Labels(
                    getTranslation("forms.read.file"),
                    getTranslation("forms.read.button"),
                    getTranslation("forms.read.none"),
                    getTranslation("forms.file.refused.tooLarge", FormReturns.MOST_BYTES / MEGABYTE)),
            ".docx,.xlsx",
            FormReturns.MOST_BYTES,
            this::read);
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
        this.returned = new ReturnList(tables, this, many::accept);
        bar.setClassName("bar");
        page.setClassName("page forms");
        result.setClassName("form-result");
        result.getElement().setAttribute("role", "status");
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
        result.removeAll();
        decided.removeAll();
        page.add(
                new MakeForm(shown, RowFilter.of(query.getParameters()), this::make),
                new Section(new H2(getTranslation("forms.list.title")), made),
                reading(),
                new Section(new H2(getTranslation("forms.proposals.title")), progress, decided, returned));
        made.show(mandate(), framework(), forms.newest(mandate(), framework()));
        show(shown);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("forms.pageTitle", table().framework().title().in(getLocale()));
    }

    private Section reading() {
        Paragraph about = new Paragraph(getTranslation("forms.read.about", FormReturns.MOST_BYTES / MEGABYTE));
        about.setClassName("quiet");
        return new Section(new H2(getTranslation("forms.read.title")), about, file, result);
    }

    @Override
    public void reload() {
        made.show(mandate(), framework(), forms.newest(mandate(), framework()));
        AnnexTable read =
                tables.of(mandate(), framework(), Optional.of(table().period().code()));
        show(read);
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

    private void read(String name, byte[] content) {
        result.removeAll();
        toast.removeAll();
        try {
            FormReturn taken = returns.take(mandate(), framework(), name, content);
            say(
                    "notice",
                    getTranslation(
                            "forms.read.taken",
                            FormTag.spaced(taken.form()),
                            taken.count(RowReading.Kind.PROPOSED),
                            taken.count(RowReading.Kind.REFUSED),
                            taken.count(RowReading.Kind.BLANK)));
            file.forget();
            reload();
        } catch (FileRefused e) {
            say(
                    "notice notice-error",
                    getTranslation("forms.read.refused", getTranslation(e.why().key(), e.parameters())),
                    getTranslation("forms.read.kept", name));
        }
    }

    private void say(String style, String... sentences) {
        Div notice = new Div();
        notice.setClassName(style);
        for (String sentence : sentences) {
            notice.add(new Div(sentence));
        }
        result.add(notice);
    }

    @Override
    public void accept(FormReturn.Row row, AssessmentAddress address, int seen) {
        String number = address.indicator();
        if (many.typed(new PeriodAddress(address.mandate(), address.framework(), address.period()))
                .contains(number)) {
            toast.say(number + " · " + getTranslation("bulk.typed"));
            return;
        }
        String said = said(number, proposals.accept(row.id(), seen, getLocale()));
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

    private String said(String number, Decided decided) {
        return switch (decided) {
            case Decided.Accepted(var now) -> getTranslation("forms.proposal.accepted", number, now.version());
            case Decided.Standing standing -> getTranslation("forms.proposal.standing", number);
            case Decided.Rejected rejected -> getTranslation("forms.proposal.rejected", number);
            case Decided.Stale(var now) ->
                getTranslation("forms.proposal.stale", number, now.newest().personName());
            case Decided.Refused(var refusal) -> getTranslation(refusal.key(), refusal.parameters());
            case Decided.OtherParts parts -> getTranslation("forms.proposal.otherParts");
            case Decided.Invalid(var messages) ->
                getTranslation("forms.proposal.invalid", number, String.join(" ", messages));
        };
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
