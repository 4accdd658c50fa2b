package org.jalon.intake.ui.annex;

import org.jalon.intake.proposal.Facet;
import org.jalon.intake.proposal.Proposal;
import org.jalon.table.ui.Chips;

/** Filters of the rows of a file, each with an address of its own. */
class FacetChips extends Chips {

    FacetChips(Proposal proposal, Facet current, String here) {
        super("annex.facets");
        say(proposal.count(current), proposal.rows().size(), false, here);
        for (Facet facet : Facet.values()) {
            long rows = proposal.count(facet);
            if (rows > 0 || facet == current || facet == Facet.DIFFERENT) {
                add(chip(getTranslation(facet.key()), rows, here + "?show=" + facet.code(), facet == current));
            }
        }
    }
}
