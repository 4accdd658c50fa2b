package org.jalon.assessment.ui.framework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.ui.DiffText;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.framework.change.FrameworkAct;
import org.jalon.framework.change.FrameworkChange;
import org.jalon.framework.change.FrameworkChange.Words;
import org.jalon.shared.Citation;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.ui.LocalTime;

/** All that was done to a framework after it was created: what, from when on, by whom and why; the newest first. */
class ChangesSection extends Section {

    private static final Words NONE = new Words("", "");
    private static final Set<FrameworkAct> RENAMED =
            Set.of(FrameworkAct.TITLE_RENAMED, FrameworkAct.ANNEX_RENAMED, FrameworkAct.STATUS_RENAMED);

    private final Div all = new Div();

    ChangesSection() {
        add(new H2(getTranslation("elements.changes")), all);
    }

    void show(List<FrameworkChange> changes) {
        all.removeAll();
        if (changes.isEmpty()) {
            all.add(new Paragraph(getTranslation("elements.changes.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.setClassName("period-acts");
        changes.forEach(change -> list.add(item(change)));
        all.add(list);
    }

    private ListItem item(FrameworkChange change) {
        Span act = new Span(getTranslation("elements.act." + change.act().code()));
        act.setClassName("mark");
        Span subject = new Span(subject(change));
        subject.setClassName("change-subject");
        ListItem item = new ListItem(PeriodText.line(
                subject,
                act,
                new Span(getTranslation("elements.from", change.from())),
                PeriodText.quiet(change.personName()),
                new LocalTime(change.recordedAt())));
        if (RENAMED.contains(change.act())) {
            item.add(DiffText.of(name(change.before()), name(change.after())));
        } else if (change.act() == FrameworkAct.RENUMBERED || change.act() == FrameworkAct.MOVED) {
            item.add(new Paragraph(getTranslation(
                    "elements.change.place",
                    place(change.before().orElse(NONE)),
                    place(change.after().orElse(NONE)))));
        } else if (change.act() == FrameworkAct.REWORDED) {
            Words before = change.before().orElse(NONE);
            Words after = change.after().orElse(NONE);
            item.add(DiffText.of(before.text(), after.text()), DiffText.of(before.statement(), after.statement()));
        } else if (change.level().isPresent()) {
            change.after().or(change::before).ifPresent(words -> item.add(new Paragraph(words.text())));
            change.other()
                    .ifPresent(other -> item.add(PeriodText.quiet(
                            change.act() == FrameworkAct.MERGED
                                    ? getTranslation("elements.change.merged", other)
                                    : getTranslation("elements.change.split-off", other))));
        }
        item.add(new Paragraph(getTranslation("history.reason", change.reason().words())));
        change.reason().source().map(Citation::place).ifPresent(place -> item.add(PeriodText.quiet(place)));
        return item;
    }

    /** An element has a number; a status has its name in the page's language. */
    private String subject(FrameworkChange change) {
        if (change.level().isPresent()) {
            return change.number();
        }
        return change.subject().isEmpty() ? "" : name(change.after().or(change::before));
    }

    private String place(Words place) {
        String number = place.text().isEmpty() ? getTranslation("elements.change.noNumber") : place.text();
        return place.statement().isEmpty()
                ? number
                : getTranslation("elements.change.below", number, place.statement());
    }

    private String name(Optional<Words> name) {
        return name.map(both -> new LocalizedText(both.text(), both.statement()).in(getLocale()))
                .orElse("");
    }
}
