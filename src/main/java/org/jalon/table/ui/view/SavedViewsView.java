package org.jalon.table.ui.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jalon.shared.ui.Toast;
import org.jalon.table.view.SavedView;
import org.jalon.table.view.SavedViews;
import org.jalon.table.view.ViewSaving;

/** The addresses that one gave names to, and those that others shared: {@code /mali/agreement/views?save=/mali/agreement?lateness=overdue}. */
@Route(":mandate/:framework/views")
@PermitAll
class SavedViewsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SavedViews views;
    private final Div form = new Div();
    private final Div lists = new Div();
    private final Toast toast = new Toast();
    private String mandate = "";
    private String framework = "";

    SavedViewsView(SavedViews views) {
        this.views = views;
        Div bar = new Div(new H1(getTranslation("views.title")));
        bar.setClassName("bar");
        form.setClassName("save-view");
        Div page = new Div(form, lists);
        page.setClassName("page saved-views");
        add(bar, page, toast);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        mandate = event.getRouteParameters().get("mandate").orElseThrow();
        framework = event.getRouteParameters().get("framework").orElseThrow();
        List<SavedView> all = views.of(mandate, framework);
        form.removeAll();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("save")
                .filter(address -> !address.isBlank())
                .ifPresent(this::offer);
        show(all);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("views.pageTitle");
    }

    private void offer(String address) {
        Input name = new Input();
        name.setId("view-name");
        name.getElement().setAttribute("maxlength", String.valueOf(SavedViews.LONGEST_NAME));
        NativeLabel label = new NativeLabel(getTranslation("views.name"));
        label.setFor(name);
        Paragraph problem = new Paragraph();
        problem.setClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        NativeButton save = new NativeButton(getTranslation("views.save"), click -> save(name, address, problem));
        save.setClassName("strong");
        name.getElement()
                .addEventListener("keydown", event -> save.getElement().callJsFunction("click"))
                .setFilter("event.key === 'Enter'");
        Span what = new Span(readable(address));
        what.setClassName("quiet address");
        form.add(new H2(getTranslation("views.saveThis")), what, label, new Div(name, save), problem);
        name.focus();
    }

    private void save(Input name, String address, Paragraph problem) {
        switch (views.save(mandate, framework, name.getValue(), address)) {
            case ViewSaving.Saved(SavedView view) -> {
                form.removeAll();
                show(views.of(mandate, framework));
                toast.say(getTranslation("views.saved", view.name()));
            }
            case ViewSaving.Refused(String key) -> {
                problem.setText(getTranslation(key));
                name.focus();
            }
        }
    }

    private void show(List<SavedView> all) {
        lists.removeAll();
        lists.add(section(
                "views.own",
                "views.own.none",
                all.stream().filter(SavedView::own).toList()));
        List<SavedView> others = all.stream().filter(view -> !view.own()).toList();
        if (!others.isEmpty()) {
            lists.add(section("views.others", "", others));
        }
    }

    private Section section(String heading, String none, List<SavedView> views) {
        Section section = new Section(new H2(getTranslation(heading)));
        if (views.isEmpty()) {
            section.add(new Paragraph(getTranslation(none)));
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.setClassName("cards");
        views.forEach(view -> list.add(item(view)));
        section.add(list);
        return section;
    }

    private ListItem item(SavedView view) {
        Anchor link = new Anchor(view.address(), view.name());
        link.setClassName("view-name");
        Span what = new Span(readable(view.address()));
        what.setClassName("quiet address");
        Div head = new Div(link, what);
        if (!view.own()) {
            Span by = new Span(getTranslation("views.by", view.ownerName()));
            by.setClassName("quiet");
            head.add(by);
        }
        Div acts = new Div(toggle("views.pin", view, view.pinned(), () -> views.pin(view.id(), !view.pinned())));
        acts.setClassName("files");
        if (view.own()) {
            acts.add(toggle("views.share", view, view.shared(), () -> views.share(view.id(), !view.shared())));
            NativeButton remove = button("views.remove", view, () -> views.remove(view.id()));
            acts.add(remove);
        }
        ListItem item = new ListItem(head, acts);
        item.setClassName("card view");
        return item;
    }

    private NativeButton toggle(String key, SavedView view, boolean on, Runnable act) {
        NativeButton button = button(key, view, act);
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
        return button;
    }

    private NativeButton button(String key, SavedView view, Runnable act) {
        NativeButton button = new NativeButton(getTranslation(key), click -> {
            act.run();
            show(views.of(mandate, framework));
        });
        button.setAriaLabel(getTranslation("views.act", getTranslation(key), view.name()));
        return button;
    }

    /** An address as a person reads it; it is shown, never followed. */
    private static String readable(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
