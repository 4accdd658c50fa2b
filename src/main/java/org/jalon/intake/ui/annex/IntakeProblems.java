package org.jalon.intake.ui.annex;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jalon.intake.IntakeNavigation;
import org.jalon.intake.proposal.Intake;
import org.jalon.intake.proposal.Proposal;

/** What a person may want to know of a file before they accept anything of it. */
class IntakeProblems extends Div {

    IntakeProblems(List<String> problems, Proposal proposal) {
        Intake intake = proposal.intake();
        boolean failed = intake.state() == Intake.State.FAILED;
        setVisible(!problems.isEmpty());
        setClassName(failed || proposal.elsewhere() ? "notice notice-error" : "notice notice-warning");
        UnorderedList list = new UnorderedList();
        list.setClassName("flaws");
        problems.forEach(problem -> list.add(new ListItem(problem)));
        add(list);
        if (intake.problem()
                .filter(problem -> problem.key().equals("annex.problem.form"))
                .isPresent()) {
            add(new Anchor(
                    IntakeNavigation.forms(
                            intake.address().mandate(), intake.address().framework()),
                    getTranslation("annex.toForms")));
        }
    }
}
