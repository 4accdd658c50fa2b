package org.jalon.mandate;

/**
 * What a mandate's administrator decided about its workflow.
 *
 * @param signatures how many people sign a period, 1 to 9
 * @param ownApproval whether somebody may approve a row that they wrote; each such approval is marked in the history
 * @param dueAfterDays how many days after its last day a period falls due, 0 to 366
 */
public record MandateRules(int signatures, boolean ownApproval, int dueAfterDays) {

    /** What holds as long as nobody decided otherwise. */
    public static final MandateRules USUAL = new MandateRules(1, false, 0);

    public MandateRules {
        if (signatures < 1 || signatures > 9) {
            throw new IllegalArgumentException("1 to 9 people sign, not " + signatures);
        }
        if (dueAfterDays < 0 || dueAfterDays > 366) {
            throw new IllegalArgumentException("A period falls due 0 to 366 days after its end, not " + dueAfterDays);
        }
    }
}
