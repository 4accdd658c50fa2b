package org.jalon.export.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.jalon.export.ExportNavigation;
import org.jalon.shared.ui.Toast;
import org.jalon.table.view.SavedView;
import org.jalon.table.view.SavedViews;
import org.jalon.table.view.ViewSaving;
import org.jspecify.annotations.Nullable;

/** Choices with names: saved views whose address is that of this page. */
class NamedChoices extends Section {

    private final transient SavedViews views;
    private final UnorderedList list = new UnorderedList();
    private final Input name = new Input();
    private final Div problem = new Div();
    private final Toast toast;
    private @Nullable ExportAddress address;

    NamedChoices(SavedViews views, Toast toast) {
        this.views = views;
        this.toast = toast;
        setClassName("named-choices");
        name.setId("choice-name");
        name.getElement().setAttribute("maxlength", String.valueOf(SavedViews.LONGEST_NAME));
        NativeLabel label = new NativeLabel(getTranslation("documents.named.name"));
        label.setFor(name);
        NativeButton save = new NativeButton(getTranslation("documents.named.save"), click -> save());
        name.getElement().addEventListener("keydown", event -> save()).setFilter("event.key === 'Enter'");
        problem.setClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        Div line = new Div(label, name, save);
        line.setClassName("line");
        list.setClassName("form-list");
        add(new H2(getTranslation("documents.named.title")), list, line, problem);
    }

    void show(ExportAddress now) {
        address = now;
        String page = ExportNavigation.export(now.mandate(), now.framework()) + "?";
        List<SavedView> own = views.of(now.mandate(), now.framework()).stream()
                .filter(view -> view.address().startsWith(page))
                .toList();
        list.removeAll();
        list.setVisible(!own.isEmpty());
        own.forEach(view -> list.add(new ListItem(new Anchor(view.address(), view.name()))));
    }

    private void save() {
        ExportAddress here = Optional.ofNullable(address).orElseThrow();
        switch (views.save(here.mandate(), here.framework(), name.getValue(), here.href())) {
            case ViewSaving.Saved(SavedView view) -> {
                problem.setText("");
                name.clear();
                show(here);
                toast.say(getTranslation("views.saved", view.name()));
            }
            case ViewSaving.Refused(String key) -> {
                problem.setText(getTranslation(key));
                name.focus();
            }
        }
    }
}
