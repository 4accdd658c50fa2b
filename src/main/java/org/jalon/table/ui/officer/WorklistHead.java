package org.jalon.table.ui.officer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.table.ui.Chips;
import org.jalon.table.ui.officer.WorklistRows.Stage;

/** Above the list: how far the rows have come, of how many; which is next; and the counts as ways to those rows alone. */
class WorklistHead extends Div {

    /** The ways on that the head offers. */
    interface Ways {

        void next(String number);

        void selectReady();
    }

    /** Those that are always shown, zero or not; the others only if there are such rows, or if they are asked for. */
    private static final List<Stage> ALWAYS =
            List.of(Stage.TO_DO, Stage.UNTOUCHED, Stage.RETURNED, Stage.EDITED, Stage.CONFIRMED);

    private static final List<Stage> SOMETIMES = List.of(Stage.SUBMITTED, Stage.APPROVED, Stage.TYPED);

    private final Ways ways;

    WorklistHead(Ways ways) {
        this.ways = ways;
        setClassName("table-head worklist-head");
    }

    /** @param names of people, by username */
    void show(WorklistRows worklist, WorklistAddress address, Map<String, String> names) {
        removeAll();
        add(progress(worklist), stages(worklist, address));
        if (!worklist.shares().isEmpty()) {
            add(shares(worklist, address, names));
        }
    }

    private Div progress(WorklistRows worklist) {
        int total = worklist.total();
        int toDo = worklist.count(Stage.TO_DO);
        Element bar = new Element("progress");
        bar.setAttribute("max", String.valueOf(Math.max(1, total)));
        bar.setAttribute("value", String.valueOf(total - toDo));
        bar.setAttribute("aria-label", getTranslation("quarter.progress"));
        Span done = new Span(getTranslation("quarter.done", total - toDo, total));
        done.setClassName("worklist-done");
        Div line = new Div();
        line.setClassName("worklist-progress");
        line.getElement().appendChild(bar);
        line.add(done);
        worklist.nextToDo(Optional.empty())
                .ifPresentOrElse(
                        next -> line.add(
                                strong(getTranslation("quarter.next", next), "worklist-next", () -> ways.next(next))),
                        () -> line.add(
                                new Span(getTranslation(total == 0 ? "quarter.noRows" : "quarter.nothingToDo"))));
        int ready = worklist.count(Stage.READY);
        if (ready > 0) {
            NativeButton select =
                    new NativeButton(getTranslation("quarter.selectReady", ready), click -> ways.selectReady());
            line.add(select);
        }
        return line;
    }

    private static NativeButton strong(String text, String className, Runnable action) {
        NativeButton button = new NativeButton(text, click -> action.run());
        button.setClassName("strong " + className);
        return button;
    }

    private Chips stages(WorklistRows worklist, WorklistAddress address) {
        Chips chips = new Chips("quarter.stages");
        chips.say(
                worklist.rows().size(),
                worklist.table().rows().count(),
                worklist.isFiltered(),
                href(address.withState(Optional.empty()).withWhose(WorklistAddress.ALL)));
        chips.chip(
                getTranslation("filter.all"),
                worklist.total(),
                href(address.withState(Optional.empty())),
                worklist.stage().isEmpty());
        ALWAYS.forEach(stage -> stage(chips, worklist, address, stage));
        SOMETIMES.stream()
                .filter(stage -> worklist.count(stage) > 0)
                .forEach(stage -> stage(chips, worklist, address, stage));
        worklist.stage()
                .filter(stage -> !ALWAYS.contains(stage) && !(SOMETIMES.contains(stage) && worklist.count(stage) > 0))
                .ifPresent(stage -> stage(chips, worklist, address, stage));
        return chips;
    }

    private void stage(Chips chips, WorklistRows worklist, WorklistAddress address, Stage stage) {
        boolean current = worklist.stage().equals(Optional.of(stage));
        chips.chip(
                getTranslation("quarter.filter." + stage.code()),
                worklist.count(stage),
                href(address.withState(current ? Optional.empty() : Optional.of(stage.code()))),
                current);
    }

    private Chips shares(WorklistRows worklist, WorklistAddress address, Map<String, String> names) {
        Chips chips = new Chips("quarter.whose");
        whose(chips, worklist, address, WorklistAddress.ALL, getTranslation("quarter.whose.all"));
        worklist.shares()
                .keySet()
                .forEach(who -> whose(
                        chips,
                        worklist,
                        address,
                        who,
                        who.equals(worklist.self())
                                ? getTranslation("quarter.whose.mine")
                                : names.getOrDefault(who, who)));
        if (worklist.whose(WorklistAddress.NOBODY) > 0) {
            whose(chips, worklist, address, WorklistAddress.NOBODY, getTranslation("quarter.whose.nobody"));
        }
        return chips;
    }

    private static void whose(Chips chips, WorklistRows worklist, WorklistAddress address, String who, String label) {
        chips.chip(label, worklist.shownOf(who), href(address.withWhose(who)), who.equals(worklist.shownWhose()));
    }

    private static String href(WorklistAddress target) {
        return target.withRow(Optional.empty()).href();
    }
}
