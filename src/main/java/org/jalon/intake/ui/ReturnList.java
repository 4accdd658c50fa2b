package org.jalon.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jalon.framework.Framework;
import org.jalon.intake.form.FormReturn;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;

/** The forms that came back: those with something to decide first, the others folded up below. */
class ReturnList extends Div {

    private final transient AnnexTables tables;
    private final transient ProposalCard.Decisions decisions;
    private final transient Consumer<FormReturn> acceptAll;

    ReturnList(AnnexTables tables, ProposalCard.Decisions decisions, Consumer<FormReturn> acceptAll) {
        this.tables = tables;
        this.decisions = decisions;
        this.acceptAll = acceptAll;
    }

    /** @param read a table that was just read, and need not be read again */
    void show(Framework framework, List<FormReturn> returns, AnnexTable read) {
        removeAll();
        Map<String, AnnexTable> now = new HashMap<>();
        now.put(read.period().code(), read);
        List<FormReturn> open = returns.stream()
                .filter(from -> from.open().findAny().isPresent())
                .toList();
        if (open.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("forms.proposals.empty"));
            none.setClassName("quiet");
            add(none);
        }
        open.forEach(from -> add(section(framework, from, now)));
        List<FormReturn> settled =
                returns.stream().filter(from -> !open.contains(from)).toList();
        if (!settled.isEmpty()) {
            Div sections = new Div();
            settled.forEach(from -> sections.add(section(framework, from, now)));
            add(new NativeDetails(getTranslation("forms.return.earlier", settled.size()), sections));
        }
    }

    private ReturnSection section(Framework framework, FormReturn from, Map<String, AnnexTable> now) {
        AnnexTable table = now.computeIfAbsent(
                from.period(), period -> tables.of(from.mandate(), framework.code(), Optional.of(period)));
        return new ReturnSection(from, table, decisions, () -> acceptAll.accept(from));
    }
}
