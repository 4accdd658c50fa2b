package org.jalon.export.ui;

import com.vaadin.flow.component.UI;
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
import java.util.Optional;
import org.jalon.export.order.DocumentAssembler;
import org.jalon.export.order.DocumentChoice;
import org.jalon.export.order.DocumentOrder;
import org.jalon.export.order.DocumentOrders;
import org.jalon.export.order.Ordering;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.mandate.ui.LivePeriods;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.jalon.shared.ActRefused;
import org.jalon.shared.Lang;
import org.jalon.shared.Words;
import org.jalon.shared.ui.Toast;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.jalon.table.TableNavigation;
import org.jalon.table.view.SavedViews;
import org.jspecify.annotations.Nullable;

/** Where one chooses a document, sees it, has it made, and comes back for it. All one chose is in the address. */
@Route(":mandate/:framework/export")
@PermitAll
class ExportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AnnexTables tables;
    private final transient ReportingPeriods periods;
    private final transient DocumentOrders orders;
    private final transient DocumentAssembler making;
    private final transient CurrentPerson person;

    private final Div bar = new Div();
    private final ChoiceForm form;
    private final ConversationQuestion conversationQuestion = new ConversationQuestion(this::make);
    private final Preview preview = new Preview();
    private final transient OwnDocuments mine;
    private final NamedChoices named;
    private final Toast toast = new Toast();
    private @Nullable ExportAddress address;
    private @Nullable AnnexTable table;

    ExportView(
            AnnexTables tables,
            ReportingPeriods periods,
            DocumentOrders orders,
            DocumentAssembler making,
            SavedViews views,
            CurrentPerson person,
            LivePeriods live) {
        this.tables = tables;
        this.periods = periods;
        this.orders = orders;
        this.making = making;
        this.person = person;
        this.form = new ChoiceForm(this::choose, this::ask);
        this.named = new NamedChoices(views, toast);
        this.mine = new OwnDocuments(orders, toast, this::address);
        bar.setClassName("bar");
        Div choosing = new Div(form, conversationQuestion, mine.list(), named);
        choosing.setClassName("export-choice");
        Section seen = new Section(new H2(getTranslation("documents.preview")), preview);
        seen.setClassName("export-preview");
        Div page = new Div(choosing, seen);
        page.setClassName("page export");
        add(bar, page, toast);
        live.follow(this, mandate -> show(address()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String mandate = event.getRouteParameters().get("mandate").orElseThrow();
        String framework = event.getRouteParameters().get("framework").orElseThrow();
        Lang spoken = Words.nearest(getLocale()).getLanguage().equals("fr") ? Lang.fr : Lang.en;
        show(ExportAddress.of(
                event.getRouteParameters(),
                event.getLocation().getQueryParameters(),
                orders.lastChoice(mandate, framework),
                spoken));
        bar.removeAll();
        Anchor back = new Anchor(
                TableNavigation.table(mandate, framework, table().period().code()), getTranslation("documents.back"));
        back.addClassName("push");
        bar.add(new H1(getTranslation("documents.title")), back);
        mine.look();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("documents.pageTitle", table().framework().title().in(getLocale()));
    }

    /** The address follows what is chosen without a reload. */
    private void choose(DocumentChoice choice) {
        ExportAddress now = address().with(choice);
        UI.getCurrent().getPage().getHistory().replaceState(null, now.href().substring(1));
        show(now);
    }

    private void show(ExportAddress now) {
        address = now.with(
                now.choice().withConversation(isOfficer(now) && now.choice().conversation()));
        AnnexTable read = tables.of(
                now.mandate(),
                now.framework(),
                now.choice().shown().period(),
                now.choice().shown().reading());
        table = read;
        form.show(address(), read, periods.of(read.framework().id()), isOfficer(now));
        conversationQuestion.close();
        preview.show(address(), read.period().code(), refused(read, now.choice()));
        named.show(address());
    }

    private boolean isOfficer(ExportAddress now) {
        return person.get().is(Role.OFFICER, now.mandate());
    }

    /** Why there is no such document; empty if there is one. */
    private Optional<String> refused(AnnexTable read, DocumentChoice choice) {
        try {
            making.check(read, choice);
            return Optional.empty();
        } catch (ActRefused e) {
            return Optional.of(e.key());
        }
    }

    /** The internal conversation is asked for twice, and the second time each time anew. */
    private void ask() {
        if (address().choice().conversation()) {
            conversationQuestion.open();
        } else {
            make(address().choice(), false);
        }
    }

    /** @param internal what the person said to the second question */
    private void make(boolean internal) {
        make(internal ? address().choice() : address().choice().withConversation(false), internal);
    }

    private void make(DocumentChoice choice, boolean confirmed) {
        switch (orders.place(address().mandate(), address().framework(), choice, confirmed)) {
            case Ordering.Taken(DocumentOrder order) -> mine.expect(order);
            case Ordering.Refused(String key) -> toast.say(getTranslation(key));
        }
        mine.look();
    }

    private ExportAddress address() {
        return Optional.ofNullable(address).orElseThrow();
    }

    private AnnexTable table() {
        return Optional.ofNullable(table).orElseThrow();
    }
}
