package org.jalon.assessment.ui.framework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.assessment.ui.ReasonedAct;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.shared.ui.StatusMark;

/** The statuses that rows of one period may be given, the most advanced first. */
class ScaleSection extends Section {

    private final transient StatusScale scale;
    private final transient Consumer<String> done;

    /**
     * @param act what can be changed; empty for whoever only reads, and where nothing can be changed
     * @param done is told what was done
     */
    ScaleSection(StatusScale scale, Optional<ChangeAct> act, Consumer<String> done) {
        this.scale = scale;
        this.done = done;
        add(new H2(getTranslation("scale.title")), new Paragraph(getTranslation("scale.text")));
        setVisible(!scale.isNone() || act.isPresent());
        OrderedList list = new OrderedList();
        list.setClassName("scale");
        for (StatusLevel level : scale.levels()) {
            ListItem item = new ListItem(new StatusMark(level.label().in(getLocale()), level.symbol(), level.colour()));
            if (level.done()) {
                Span counts = new Span(getTranslation("scale.counts"));
                counts.setClassName("quiet");
                item.add(counts);
            }
            act.ifPresent(changing -> {
                Div acts = new Div(new NameActs(changing, done).ofStatus(level), end(changing, level));
                acts.setClassName("acts");
                item.add(acts);
            });
            list.add(item);
        }
        add(list);
        act.ifPresent(changing -> add(another(changing)));
    }

    private ReasonedAct end(ChangeAct act, StatusLevel level) {
        String name = level.label().in(getLocale());
        String from = act.from().code();
        return act.changing(
                new ReasonedAct(
                        getTranslation("scale.end"),
                        getTranslation("scale.end.meaning", name, from),
                        getTranslation("scale.end.now", name)),
                reason -> act.changes().endStatus(act.framework(), level.code(), act.from(), reason),
                () -> done.accept(getTranslation("scale.ended", name, from)));
    }

    private ReasonedAct another(ChangeAct act) {
        StatusFields fields = new StatusFields(scale);
        return act.changing(
                new ReasonedAct(
                                getTranslation("scale.add"),
                                getTranslation("scale.add.meaning", act.from().code()),
                                getTranslation("scale.add.now"))
                        .asking(fields),
                reason -> act.changes().addStatus(act.framework(), fields.typed(), fields.above(), act.from(), reason),
                () -> done.accept(getTranslation(
                        "scale.added",
                        fields.typed().label().in(getLocale()),
                        act.from().code())));
    }
}
