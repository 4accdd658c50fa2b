package org.jalon.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.jalon.export.form.FormTag;
import org.jalon.intake.form.FormReturn;
import org.jalon.intake.form.FormReturn.Verdict;
import org.jalon.intake.form.RowReading;
import org.jalon.shared.ui.LocalTime;
import org.jalon.table.AnnexTable;

/** One form that came back: who sent it, what is proposed, what could not be taken, and what was decided. */
class ReturnSection extends Section {

    private final transient FormReturn from;
    private final transient AnnexTable table;
    private final transient ProposalCard.Decisions decisions;

    ReturnSection(FormReturn from, AnnexTable table, ProposalCard.Decisions decisions, Runnable acceptAll) {
        this.from = from;
        this.table = table;
        this.decisions = decisions;
        setClassName("form-return");
        head(acceptAll);
        refused();
        from.open()
                .forEach(row ->
                        now(row).ifPresent(now -> add(new ProposalCard(table.framework(), from, row, now, decisions))));
        decided();
    }

    private Optional<AnnexTable.Row> now(FormReturn.Row row) {
        return table.row(row.reading().number());
    }

    private void head(Runnable acceptAll) {
        String name = from.contributor().isEmpty() ? getTranslation("forms.return.nameless") : from.contributor();
        H3 title = new H3(getTranslation("forms.return.title", FormTag.spaced(from.form()), name));
        Div head = new Div(title);
        head.setClassName("form-return-head");
        long open = from.open().count();
        if (open > 1) {
            head.add(new NativeButton(getTranslation("forms.return.all", open), click -> acceptAll.run()));
        }
        Span file = new Span(getTranslation("forms.return.about", from.fileName(), from.period(), from.takenBy()));
        Div about = new Div(file, new Span(" · "), new LocalTime(from.returnedAt()));
        about.setClassName("quiet");
        Div counts = new Div(getTranslation(
                "forms.return.counts",
                from.count(RowReading.Kind.PROPOSED),
                from.count(RowReading.Kind.BLANK),
                from.count(RowReading.Kind.REFUSED)));
        add(head, about, counts);
    }

    private void refused() {
        List<FormReturn.Row> refused = from.refused().toList();
        List<FormReturn.Row> scribbled = from.rows().stream()
                .filter(row ->
                        row.kind() == RowReading.Kind.BLANK && row.reading().beforeEdited())
                .toList();
        if (refused.isEmpty() && scribbled.isEmpty()) {
            return;
        }
        UnorderedList flaws = new UnorderedList();
        flaws.setClassName("flaws");
        for (FormReturn.Row row : refused) {
            ListItem item = new ListItem(new Span(row.reading().number() + " "));
            row.reading()
                    .flaws()
                    .forEach(
                            flaw -> item.add(new Span(getTranslation(flaw.kind().key(), flaw.gaps()) + " ")));
            if (!row.reading().answer().isEmpty()) {
                item.add(ProposalText.said(table.framework(), row.reading().answer(), getLocale()));
            }
            flaws.add(item);
        }
        scribbled.forEach(row ->
                flaws.add(new ListItem(row.reading().number() + " " + getTranslation("forms.return.beforeEdited"))));
        Div notice = new Div(new Span(getTranslation("forms.return.refused")), flaws);
        notice.setClassName("notice notice-warning");
        add(notice);
    }

    private void decided() {
        List<FormReturn.Row> decided = from.rows().stream()
                .filter(row -> !row.isOpen() && row.decision().isPresent())
                .toList();
        if (decided.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.setClassName("form-list");
        decided.forEach(row -> list.add(decided(row, row.decision().orElseThrow())));
        add(new NativeDetails(getTranslation("forms.return.decided", decided.size()), list));
    }

    private ListItem decided(FormReturn.Row row, FormReturn.Decision decision) {
        String number = row.reading().number();
        Span name = new Span(number);
        name.setClassName("form-code");
        ListItem item = new ListItem(
                name,
                new Span(getTranslation(
                        "forms.proposal.decision",
                        getTranslation(decision.verdict().key()),
                        decision.personName())),
                new LocalTime(decision.at()));
        decision.version().ifPresent(version -> item.add(new Span(getTranslation("forms.proposal.version", version))));
        item.add(ProposalText.said(table.framework(), row.reading().answer(), getLocale()));
        if (decision.verdict() == Verdict.REJECTED) {
            now(row).ifPresent(now -> {
                NativeButton again = new NativeButton(
                        getTranslation("forms.proposal.again"),
                        click -> decisions.accept(
                                row, from.address(row), now.assessment().version()));
                again.setAriaLabel(getTranslation("forms.proposal.again.label", number));
                item.add(again);
            });
        }
        return item;
    }
}
