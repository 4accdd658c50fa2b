package org.jalon.assessment;

/** Where the table of a period is found: the codes of its mandate and framework and its own, as in {@code /mali/agreement/2017-Q3}. */
public record PeriodAddress(String mandate, String framework, String period) {

    /** The address of one of its rows. */
    public AssessmentAddress row(String indicator) {
        return new AssessmentAddress(mandate, framework, period, indicator);
    }

    /** Whether these changes are of this table. */
    public boolean isOf(AssessmentsChanged changes) {
        return changes.mandate().equals(mandate)
                && changes.framework().equals(framework)
                && changes.period().equals(period);
    }
}
