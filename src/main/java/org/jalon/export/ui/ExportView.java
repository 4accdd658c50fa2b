package org.jalon.export.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
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
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** How often a page looks whether its documents are ready, in milliseconds; only while one is being made. */
    private static final int LOOK = 700;

    private final transient AnnexTables tables;
    private final transient ReportingPeriods periods;
    private final transient DocumentOrders orders;
    private final transient DocumentAssembler making;
    private final boolean officer;

    private final Div bar = new Div();
    private final ChoiceForm form;
    private final ConversationQuestion conversationQuestion = new ConversationQuestion(this::make);
    private final Preview preview = new Preview();
    private final OrderList list = new OrderList(this::remove);
    private final NamedChoices named;
    private final Toast toast = new Toast();
    private final Set<Long> expected = new HashSet<>();
    private @Nullable Registration polls;
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
        this.officer = person.get().role().includes(Role.OFFICER);
        this.form = new ChoiceForm(officer, this::choose, this::ask);
        this.named = new NamedChoices(views, toast);
        bar.setClassName("bar");
        Div choosing = new Div(form, conversationQuestion, list, named);
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
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(poll -> look());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("documents.pageTitle", table().framework().title().in(getLocale()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        Optional.ofNullable(polls).ifPresent(Registration::remove);
    }

    /** The address follows what is chosen without a reload. */
    private void choose(DocumentChoice choice) {
        ExportAddress now = address().with(choice);
        UI.getCurrent().getPage().getHistory().replaceState(null, now.href().substring(1));
        show(now);
    }

    private void show(ExportAddress now) {
        address = now.with(now.choice().withConversation(officer && now.choice().conversation()));
        AnnexTable read = tables.of(
                now.mandate(),
                now.framework(),
                now.choice().shown().period(),
                now.choice().shown().reading());
        table = read;
        form.show(address(), read, periods.of(read.mandate()));
        conversationQuestion.close();
        preview.show(address(), read.period().code(), refused(read, now.choice()));
        named.show(address());
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
            case Ordering.Taken(DocumentOrder order) -> {
                expected.add(order.id());
                toast.say(getTranslation("documents.begun"));
            }
            case Ordering.Refused(String key) -> toast.say(getTranslation(key));
        }
        look();
    }

    private void remove(DocumentOrder order) {
        orders.remove(address().mandate(), address().framework(), order.id());
        expected.remove(order.id());
        toast.say(getTranslation(order.state().isOver() ? "documents.removed" : "documents.stopped"));
        look();
    }

    /** What was begun on this page comes by itself when it is ready. */
    private void look() {
        List<DocumentOrder> mine = orders.mine(address().mandate(), address().framework());
        list.show(address(), mine);
        mine.stream()
                .filter(order -> order.state().isOver() && expected.remove(order.id()))
                .forEach(this::arrived);
        boolean waiting = mine.stream().anyMatch(order -> !order.state().isOver());
        UI.getCurrent().setPollInterval(waiting ? LOOK : -1);
    }

    private void arrived(DocumentOrder order) {
        switch (order.state()) {
            case READY -> {
                toast.say(getTranslation("documents.ready", order.fileName()));
                list.download(order);
            }
            case FAILED -> toast.say(getTranslation("documents.failed"));
            case WAITING, MAKING -> {}
        }
    }

    private ExportAddress address() {
        return Optional.ofNullable(address).orElseThrow();
    }

    private AnnexTable table() {
        return Optional.ofNullable(table).orElseThrow();
    }
}
