package org.jalon.intake.ui;

import com.vaadin.flow.component.Component;
import org.jalon.intake.form.Decided;

/** What came of a decision on a proposal, in a sentence. */
final class DecidedWords {

    private DecidedWords() {}

    /** @param page in whose language it is said */
    static String of(Component page, String number, Decided decided) {
        return switch (decided) {
            case Decided.Accepted(var now) -> page.getTranslation("forms.proposal.accepted", number, now.version());
            case Decided.Standing standing -> page.getTranslation("forms.proposal.standing", number);
            case Decided.Rejected rejected -> page.getTranslation("forms.proposal.rejected", number);
            case Decided.Stale(var now) ->
                page.getTranslation("forms.proposal.stale", number, now.newest().personName());
            case Decided.Refused(var refusal) -> page.getTranslation(refusal.key(), refusal.parameters());
            case Decided.OtherParts parts -> page.getTranslation("forms.proposal.otherParts");
            case Decided.Invalid(var messages) ->
                page.getTranslation("forms.proposal.invalid", number, String.join(" ", messages));
        };
    }
}
