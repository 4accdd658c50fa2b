package org.jalon.assessment;

/**
 * What everybody may read of a row's history, said once (docs/decisions/0053): everything up to the version that everybody sees of the row,
 * and nothing that was written for a corrigendum which was abandoned.
 */
public final class OpenHistory {

    /**
     * That the version {@code v} of the assessment {@code a} is everybody's. The number is compared in a way for which H2 takes no index: with
     * the one of numbers it read all later versions of the row for each of its versions, instead of the few that end a corrigendum.
     */
    public static final String CONDITION = """
            (v.id = a.current_id
             or v.number < (select c.number from assessment_version c where c.id = a.current_id)
                and not exists (select 1 from assessment_version x
                                where x.assessment_id = v.assessment_id and x.act = 'ABANDONED'
                                  and x.number - v.number >= 0 and x.based_on < v.number))""";

    private OpenHistory() {}
}
