package org.jalon.intake.ui.annex;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jalon.intake.proposal.Facet;
import org.jalon.intake.proposal.Proposal;

/** In one sentence: what was read and how much of it differs. */
class IntakeHeadline extends Paragraph {

    private static final List<Facet> NAMED = List.of(
            Facet.STATE,
            Facet.DEADLINE,
            Facet.COMMENT,
            Facet.WORDING,
            Facet.NEW,
            Facet.GONE,
            Facet.DOUBTFUL,
            Facet.UNREADABLE,
            Facet.UNCHANGED);

    IntakeHeadline(Proposal proposal) {
        setClassName("lead");
        List<String> parts = new ArrayList<>();
        for (Facet facet : NAMED) {
            long count = proposal.count(facet);
            if (count > 0) {
                parts.add(getTranslation("annex.count." + facet.code(), count));
            }
        }
        setText(getTranslation("annex.headline", proposal.read(), String.join(", ", parts)));
    }
}
