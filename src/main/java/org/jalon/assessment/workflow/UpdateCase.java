package org.jalon.assessment.workflow;

import java.util.Set;
import org.jalon.assessment.EditingState;
import org.jalon.framework.StatusScale;
import org.jalon.mandate.MandateRules;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Person;

/**
 * An update with all that its rules look at.
 *
 * @param mandate its code
 * @param state of the row as it stands
 * @param authors usernames of all who wrote or confirmed the row in this period
 */
public record UpdateCase(
        String mandate,
        ReportingPeriod period,
        StatusScale scale,
        MandateRules rules,
        Person person,
        EditingState state,
        Set<String> authors,
        Update update) {

    public boolean isOwn() {
        return authors.contains(person.username());
    }
}
