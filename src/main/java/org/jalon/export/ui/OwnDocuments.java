package org.jalon.export.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jalon.export.order.DocumentId;
import org.jalon.export.order.DocumentOrder;
import org.jalon.export.order.DocumentOrders;
import org.jalon.shared.ui.Toast;
import org.jspecify.annotations.Nullable;

/** The documents that a person ordered: their list, which looks for itself whether they are ready as long as one is being made. */
final class OwnDocuments {

    /** How often a page looks whether its documents are ready, in milliseconds; only while one is being made. */
    private static final int LOOK = 700;

    private final DocumentOrders orders;
    private final Toast toast;
    private final Supplier<ExportAddress> address;
    private final OrderList list = new OrderList(this::remove);
    private final Set<DocumentId> expected = new HashSet<>();
    private @Nullable Registration polls;

    /** @param address of the page that shows them */
    OwnDocuments(DocumentOrders orders, Toast toast, Supplier<ExportAddress> address) {
        this.orders = orders;
        this.toast = toast;
        this.address = address;
        list.addAttachListener(event -> polls = event.getUI().addPollListener(poll -> look()));
        list.addDetachListener(event -> {
            event.getUI().setPollInterval(-1);
            Optional.ofNullable(polls).ifPresent(Registration::remove);
        });
    }

    OrderList list() {
        return list;
    }

    /** One that was begun on this page is taken by itself when it is ready. */
    void expect(DocumentOrder order) {
        expected.add(order.id());
        toast.say(toast.getTranslation("documents.begun"));
    }

    private void remove(DocumentOrder order) {
        orders.remove(address.get().mandate(), address.get().framework(), order.id());
        expected.remove(order.id());
        toast.say(toast.getTranslation(order.state().isOver() ? "documents.removed" : "documents.stopped"));
        look();
    }

    /** What was begun on this page comes by itself when it is ready. */
    void look() {
        List<DocumentOrder> mine =
                orders.mine(address.get().mandate(), address.get().framework());
        list.show(address.get(), mine);
        mine.stream()
                .filter(order -> order.state().isOver() && expected.remove(order.id()))
                .forEach(this::arrived);
        boolean waiting = mine.stream().anyMatch(order -> !order.state().isOver());
        UI.getCurrent().setPollInterval(waiting ? LOOK : -1);
    }

    private void arrived(DocumentOrder order) {
        switch (order.state()) {
            case READY -> {
                toast.say(toast.getTranslation("documents.ready", order.fileName()));
                list.download(order);
            }
            case FAILED -> toast.say(toast.getTranslation("documents.failed"));
            case WAITING, MAKING -> {}
        }
    }
}
