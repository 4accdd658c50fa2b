package org.jalon.assessment.store;

/**
 * What everybody may read of a row's history, said once (docs/decisions/0053): everything up to the version that everybody sees of the row,
 * and nothing that was written for a corrigendum which was abandoned.
 */
public final class OpenHistory {

    /** That the version {@code v} of the assessment {@code a} is everybody's. */
    public static final String CONDITION = """
            (v.id = a.current_id
             or v.number < (select c.number from assessment_version c where c.id = a.current_id)
                and not exists (select 1 from versions_set_aside x
                                where x.assessment_id = v.assessment_id
                                  and x.first_number <= v.number and x.last_number >= v.number))""";

    private OpenHistory() {}
}
