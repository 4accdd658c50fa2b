package org.jalon.export.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jalon.export.ExportNavigation;
import org.jalon.export.order.DocumentChoice;
import org.jalon.export.order.DocumentId;
import org.jalon.export.order.DocumentOrder;
import org.jalon.framework.FrameworkNavigation;
import org.jalon.shared.Lang;
import org.jalon.shared.ui.LocalTime;

/** One's documents of the last day: how far each has come, where it is, what was chosen for it. */
class OrderList extends Section {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("documents.list.none"));
    private final Consumer<DocumentOrder> remove;
    private transient List<Entry> shown = List.of();

    /** @param progress says how far a document has come that is being made */
    private record Entry(DocumentOrder order, ListItem item, Span progress) {}

    /** @param remove stops the making of a document, or throws it away */
    OrderList(Consumer<DocumentOrder> remove) {
        this.remove = remove;
        setClassName("orders");
        Paragraph about = new Paragraph(getTranslation("documents.list.about"));
        about.setClassName("quiet");
        none.setClassName("quiet");
        list.setClassName("form-list");
        add(new H2(getTranslation("documents.list.title")), about, none, list);
    }

    /** What has not changed stays as it is, so that nobody's keyboard loses its place while a document grows. */
    void show(ExportAddress address, List<DocumentOrder> orders) {
        none.setVisible(orders.isEmpty());
        list.setVisible(!orders.isEmpty());
        boolean sameOnes =
                ids(orders).equals(ids(shown.stream().map(Entry::order).toList()));
        List<Entry> now = new ArrayList<>();
        for (int n = 0; n < orders.size(); n++) {
            now.add(sameOnes ? changed(address, shown.get(n), orders.get(n)) : entry(address, orders.get(n)));
        }
        if (!sameOnes) {
            list.removeAll();
            now.forEach(entry -> list.add(entry.item()));
        }
        shown = now;
    }

    private static List<DocumentId> ids(List<DocumentOrder> orders) {
        return orders.stream().map(DocumentOrder::id).toList();
    }

    private Entry changed(ExportAddress address, Entry before, DocumentOrder order) {
        if (before.order().equals(order)) {
            return before;
        }
        if (!order.state().isOver()) {
            before.progress().setText(progress(order));
            return new Entry(order, before.item(), before.progress());
        }
        Entry after = entry(address, order);
        list.replace(before.item(), after.item());
        return after;
    }

    /** Takes it as if somebody had followed its link. */
    void download(DocumentOrder order) {
        getElement()
                .executeJs(
                        "this.querySelector('[data-order=\"' + $0 + '\"] a[download]')?.click()",
                        String.valueOf(order.id().value()));
    }

    private Entry entry(ExportAddress address, DocumentOrder order) {
        DocumentChoice choice = DocumentChoice.of(ExportAddress.parameters(order.choice()), Lang.en);
        Anchor again = new Anchor(
                ExportNavigation.export(address.mandate(), address.framework(), order.choice()),
                getTranslation("documents.what." + choice.kind().code()));
        again.setTitle(getTranslation("documents.again"));
        Div what = new Div(again);
        Span when = new Span(new Span(choice.format() + " · "), new LocalTime(order.orderedAt()));
        when.setClassName("quiet");
        what.add(when);
        if (order.internal()) {
            Span internal = new Span(getTranslation("documents.internal"));
            internal.setClassName("internal");
            what.add(internal);
        }
        Div acts = new Div();
        acts.setClassName("files");
        Span progress = new Span();
        progress.getElement().setAttribute("role", "status");
        switch (order.state()) {
            case READY -> acts.add(file(address, order));
            case WAITING, MAKING -> {
                progress.setText(progress(order));
                acts.add(progress);
            }
            case FAILED -> acts.add(failed());
        }
        acts.add(removal(order));
        ListItem item = new ListItem(what, acts);
        if (!order.undrawn().isEmpty()) {
            item.add(undrawn(order));
        }
        item.getElement().setAttribute("data-order", String.valueOf(order.id().value()));
        return new Entry(order, item, progress);
    }

    private Anchor file(ExportAddress address, DocumentOrder order) {
        Anchor file = new Anchor(
                FrameworkNavigation.files(address.mandate(), address.framework()) + "/documents/"
                        + order.id().value() + "/file",
                getTranslation("documents.take", order.fileName(), kilobytes(order)));
        file.setClassName("button");
        file.getElement().setAttribute("download", order.fileName());
        file.getElement().setAttribute("router-ignore", true);
        return file;
    }

    private String progress(DocumentOrder order) {
        return order.step()
                .map(step -> getTranslation("documents.step." + step.code(), kilobytes(order)))
                .orElseGet(() -> getTranslation("documents.waiting"));
    }

    private Div undrawn(DocumentOrder order) {
        Div undrawn = new Div(getTranslation(
                "documents.undrawn", String.join(", ", order.undrawn().named())));
        undrawn.setClassName("notice notice-warning");
        return undrawn;
    }

    private Span failed() {
        Span failed = new Span(getTranslation("documents.failed"));
        failed.setClassName("form-problem");
        return failed;
    }

    private NativeButton removal(DocumentOrder order) {
        boolean over = order.state().isOver();
        NativeButton button = new NativeButton(
                getTranslation(over ? "documents.remove" : "documents.stop"), click -> remove.accept(order));
        button.setClassName("plain");
        button.setAriaLabel(
                over
                        ? getTranslation("documents.remove.label", order.fileName())
                        : getTranslation("documents.stop.label"));
        return button;
    }

    private static long kilobytes(DocumentOrder order) {
        return (order.bytes() + 1023) / 1024;
    }
}
