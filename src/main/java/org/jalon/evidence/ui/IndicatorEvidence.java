package org.jalon.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jalon.assessment.ui.RowSection;
import org.jalon.evidence.Evidence;
import org.jalon.evidence.EvidenceLinks;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;

/** What documents say of an indicator. Officers add to it, judge and cite in place; that there is nothing is said, too. */
class IndicatorEvidence extends Section implements EvidenceEntry.Listener {

    /** What it needs of the rest of Jalon. */
    @org.springframework.stereotype.Component
    record Services(EvidenceLinks links, PassageForm.Services passages, CurrentPerson person) {}

    private final transient Services services;
    private final transient RowSection.Row row;
    private final transient Optional<RowSection.Citing> citing;
    private final Div head = new Div();
    private final Div adding = new Div();
    private final Div content = new Div();
    private final Span told = new Span();

    IndicatorEvidence(Services services, RowSection.Row row, Optional<RowSection.Citing> citing) {
        this.services = services;
        this.row = row;
        this.citing = citing;
        setClassName("evidence");
        head.setClassName("evidence-head");
        told.setClassName("quiet evidence-told");
        told.getElement().setAttribute("role", "status");
        add(head, told, adding, content);
        show();
    }

    private void show() {
        List<Evidence> links = services.links().of(row.mandate(), row.indicator());
        String title = getTranslation("evidence.title", links.size());
        // The panel's own heading is one above; on the page of the past it is the page's.
        Component heading = citing.isPresent() ? new H3(title) : new H2(title);
        head.removeAll();
        head.add(heading);
        if (isOfficer()) {
            NativeButton add = new NativeButton(getTranslation("evidence.add"), click -> openForm());
            add.setClassName("plain");
            head.add(add);
        }
        content.removeAll();
        EvidenceGroups groups = EvidenceGroups.of(links);
        if (links.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("evidence.none"));
            none.setClassName("notice");
            content.add(none);
        } else if (groups.areConflicting()) {
            Paragraph conflict = new Paragraph(getTranslation("evidence.conflict"));
            conflict.setClassName("quiet");
            content.add(conflict);
        }
        Div lists = new Div();
        lists.setClassName("evidence-groups");
        groups.groups().forEach(group -> lists.add(list(group)));
        content.add(lists);
    }

    private Div list(EvidenceGroups.Group group) {
        Div whole = new Div();
        group.key().ifPresent(key -> {
            String words = getTranslation(key, group.links().size());
            whole.add(citing.isPresent() ? new H4(words) : new H3(words));
        });
        OrderedList list = new OrderedList();
        list.setClassName("evidence-list");
        for (Evidence link : group.links()) {
            list.add(new EvidenceEntry(row.mandate(), link, isOfficer(), isOfficer() && citing.isPresent(), this));
        }
        whole.add(list);
        return whole;
    }

    private void openForm() {
        if (adding.getComponentCount() == 0) {
            PassageForm form = new PassageForm(services.passages(), row, this::added, adding::removeAll);
            adding.add(form);
            form.takeKeyboard();
        }
    }

    private void added(String said) {
        adding.removeAll();
        show();
        told.setText(said);
    }

    @Override
    public void cite(Evidence link) {
        boolean taken =
                citing.map(sources -> sources.cite(link.passage().citation())).orElse(false);
        told.setText(getTranslation(
                taken ? "evidence.cited" : "evidence.notCited",
                link.passage().citation().place()));
    }

    @Override
    public void judge(Evidence link, Judged judged) {
        say(() -> {
            services.links().change(link, link.version(), judged.direction(), judged.judgement());
            return getTranslation("evidence.judged");
        });
    }

    @Override
    public void withdraw(Evidence link) {
        say(() -> {
            services.links().withdraw(link, link.version(), "");
            return getTranslation("evidence.withdrawn");
        });
    }

    private void say(Said act) {
        String said = Refusals.saying(this, act);
        show();
        told.setText(said);
    }

    private boolean isOfficer() {
        return services.person().get().is(Role.OFFICER, row.mandate().code());
    }
}
