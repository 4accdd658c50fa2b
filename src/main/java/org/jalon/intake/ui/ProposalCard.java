package org.jalon.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.framework.Framework;
import org.jalon.intake.form.FormReturn;
import org.jalon.table.AnnexTable;
import org.jalon.table.TableNavigation;

/** One proposed row with what it would change, to be accepted or rejected. */
class ProposalCard extends Article {

    /** What an officer decides. */
    interface Decisions {

        /** @param seen the version that is shown */
        void accept(FormReturn.Row row, AssessmentAddress address, int seen);

        void reject(FormReturn.Row row, AssessmentAddress address);
    }

    ProposalCard(Framework framework, FormReturn from, FormReturn.Row row, AnnexTable.Row now, Decisions decisions) {
        AssessmentAddress address = from.address(row);
        String number = address.indicator();
        setClassName("proposal");
        getElement().setAttribute("data-row", number);
        Anchor link = new Anchor(
                TableNavigation.row(address.mandate(), address.framework(), address.period(), number), number);
        Span text = new Span(now.indicator().text());
        text.getElement().setAttribute("lang", framework.language().toLanguageTag());
        Div head = new Div(link, text);
        head.setClassName("proposal-head");
        int seen = now.assessment().version();
        if (seen != row.basedOn()) {
            Span changed = new Span(getTranslation(
                    "forms.proposal.changedSince", now.assessment().newest().personName()));
            changed.setClassName("mark mark-overdue");
            head.add(changed);
        }
        add(head, new ProposalText(framework, now.content(), row.reading().answer()));
        if (row.reading().beforeEdited()) {
            Div edited = new Div(getTranslation("forms.return.beforeEdited"));
            edited.setClassName("notice notice-warning");
            add(edited);
        }
        NativeButton accept = new NativeButton(
                getTranslation("forms.proposal.accept"), click -> decisions.accept(row, address, seen));
        accept.setClassName("strong");
        accept.setAriaLabel(getTranslation("forms.proposal.accept.label", number));
        NativeButton reject =
                new NativeButton(getTranslation("forms.proposal.reject"), click -> decisions.reject(row, address));
        reject.setAriaLabel(getTranslation("forms.proposal.reject.label", number));
        Div acts = new Div(accept, reject);
        acts.setClassName("proposal-acts");
        add(acts);
    }
}
