package org.jalon.assessment.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentId;
import org.jalon.assessment.update.AssessmentForm;
import org.jalon.framework.ElementId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person has typed and not saved yet, one draft a person and row. It is nobody else's business and no part of the record: it
 * is there so that a reload, a lost connection or an expired session costs nobody a word.
 */
@Service
public class Drafts {

    /** A draft longer than this is refused, in characters of JSON. Thirty comments of the greatest length fit in. */
    public static final int MAX_LENGTH = 1_000_000;

    /**
     * @param basedOn the version that stood beside the form when it was typed
     * @param savedAt when the last keystrokes came in (UTC)
     */
    public record Draft(int basedOn, Instant savedAt, AssessmentForm form) {}

    private final JdbcClient jdbc;
    private final RowKeys rows;
    private final CurrentPerson person;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, RowKeys rows, CurrentPerson person, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.person = person;
        this.json = json;
        this.clock = clock;
    }

    /** The signed-in person's draft of a row. */
    @PreAuthorize("@access.officer(#address)")
    @Snapshot
    public Optional<Draft> of(AssessmentAddress address) {
        return jdbc.sql(
                        "select based_on, saved_at, body from draft where username = :username and assessment_id = :row")
                .param("username", person.get().username())
                .param("row", rows.of(address).value())
                .query((row, n) -> new Draft(
                        row.getInt("based_on"),
                        JdbcValues.instant(row, "saved_at"),
                        json.readValue(row.getString("body"), AssessmentForm.class)))
                .optional();
    }

    /** The indicators at whose rows the signed-in person has typed something that is not saved, by their ids. */
    @PreAuthorize("@access.officer(#period)")
    @Snapshot
    public Set<ElementId> in(ReportingPeriod period) {
        return Set.copyOf(jdbc.sql("""
                        select assessment.indicator_id from draft join assessment on assessment.id = draft.assessment_id
                        where draft.username = :username and assessment.period_id = :period""")
                .param("username", person.get().username())
                .param("period", period.id().value())
                .query((row, n) -> new ElementId(row.getLong("indicator_id")))
                .list());
    }

    /**
     * Keeps what the signed-in person has typed so far, in place of what was kept before.
     *
     * @throws IllegalArgumentException if it is longer than {@link #MAX_LENGTH}; what was kept before stays
     */
    @PreAuthorize("@access.officer(#address)")
    @Transactional
    public void keep(AssessmentAddress address, int basedOn, AssessmentForm form) {
        String body = json.writeValueAsString(form);
        if (body.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A draft of " + body.length() + " characters is too long to keep");
        }
        AssessmentId row = rows.of(address);
        int updated = bind("""
                        update draft set based_on = :basedOn, body = :body, saved_at = :at
                        where username = :username and assessment_id = :row""", row, basedOn, body).update();
        if (updated == 0) {
            bind("""
                            insert into draft (username, assessment_id, based_on, body, saved_at)
                            values (:username, :row, :basedOn, :body, :at)""", row, basedOn, body).update();
        }
    }

    /** Forgets the signed-in person's draft of a row; there may be none. */
    @PreAuthorize("@access.officer(#address)")
    @Transactional
    public void discard(AssessmentAddress address) {
        jdbc.sql("delete from draft where username = :username and assessment_id = :row")
                .param("username", person.get().username())
                .param("row", rows.of(address).value())
                .update();
    }

    private JdbcClient.StatementSpec bind(String sql, AssessmentId row, int basedOn, String body) {
        return jdbc.sql(sql)
                .param("username", person.get().username())
                .param("row", row.value())
                .param("basedOn", basedOn)
                .param("body", body)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
