package org.jalon.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.shared.ActRefused;
import org.jalon.shared.JdbcValues;
import org.jalon.shared.Snapshot;
import org.jalon.shared.text.Reasons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules of a mandate's workflow, and who changed them when and why. They decide whether people may approve what they wrote and how many sign: a
 * change of them is kept as a change of a row is.
 */
@Service
@Transactional
public class RuleBook {

    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final Clock clock;

    RuleBook(JdbcClient jdbc, CurrentPerson person, Clock clock) {
        this.jdbc = jdbc;
        this.person = person;
        this.clock = clock;
    }

    /** What holds now, and the version that whoever changes it has to name. */
    @PreAuthorize("@access.reader(#mandate)")
    @Snapshot
    public RulesInForce of(Mandate mandate) {
        return jdbc.sql(
                        "select rules_version, signatures, own_approval, due_after_days from mandate where id = :mandate")
                .param("mandate", mandate.id().value())
                .query((row, n) -> new RulesInForce(rules(row, ""), row.getInt("rules_version")))
                .single();
    }

    /** All changes, the newest first. */
    @PreAuthorize("@access.reader(#mandate)")
    @Snapshot
    public List<RuleChange> changes(Mandate mandate) {
        return jdbc.sql("""
                        select number, recorded_at, username, person_name, reason, signatures_before, own_approval_before,
                               due_after_days_before, signatures, own_approval, due_after_days
                        from mandate_rule_change where mandate_id = :mandate order by number desc""")
                .param("mandate", mandate.id().value())
                .query((row, n) -> new RuleChange(
                        row.getInt("number"),
                        JdbcValues.instant(row, "recorded_at"),
                        row.getString("username"),
                        row.getString("person_name"),
                        row.getString("reason"),
                        rules(row, "_before"),
                        rules(row, "")))
                .list();
    }

    /**
     * Lets other rules hold from now on; what was approved or signed before stays so.
     *
     * @param expectedVersion the version that the person had before their eyes
     * @throws ActRefused if the reason is blank or too long
     */
    @PreAuthorize("@access.administrator(#mandate)")
    public RuleOutcome change(Mandate mandate, int expectedVersion, MandateRules rules, String reason) {
        String why = Reasons.need(reason);
        RulesInForce before = of(mandate);
        if (before.version() != expectedVersion) {
            return new RuleOutcome.Stale(before);
        }
        if (before.rules().equals(rules)) {
            return new RuleOutcome.Unchanged(before);
        }
        // The version is asked for once more, in the statement that changes it: somebody else may be at it at this very
        // moment.
        int changed = jdbc.sql("""
                        update mandate set signatures = :signatures, own_approval = :own, due_after_days = :days,
                                           rules_version = rules_version + 1
                        where id = :mandate and rules_version = :version""")
                .param("signatures", rules.signatures())
                .param("own", rules.ownApproval())
                .param("days", rules.dueAfterDays())
                .param("mandate", mandate.id().value())
                .param("version", expectedVersion)
                .update();
        if (changed == 0) {
            return new RuleOutcome.Stale(of(mandate));
        }
        RulesInForce now = new RulesInForce(rules, expectedVersion + 1);
        note(mandate, before.rules(), now, why);
        return new RuleOutcome.Changed(now);
    }

    private void note(Mandate mandate, MandateRules before, RulesInForce now, String reason) {
        Person who = person.get();
        jdbc.sql("""
                        insert into mandate_rule_change (mandate_id, number, recorded_at, username, person_name, reason,
                                                         signatures_before, own_approval_before, due_after_days_before,
                                                         signatures, own_approval, due_after_days)
                        values (:mandate, :number, :at, :username, :name, :reason, :signaturesBefore, :ownBefore, :daysBefore,
                                :signatures, :own, :days)""")
                .param("mandate", mandate.id().value())
                .param("number", now.version())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("username", who.username())
                .param("name", who.displayName())
                .param("reason", reason)
                .param("signaturesBefore", before.signatures())
                .param("ownBefore", before.ownApproval())
                .param("daysBefore", before.dueAfterDays())
                .param("signatures", now.rules().signatures())
                .param("own", now.rules().ownApproval())
                .param("days", now.rules().dueAfterDays())
                .update();
    }

    private static MandateRules rules(ResultSet row, String suffix) throws SQLException {
        return new MandateRules(
                row.getInt("signatures" + suffix),
                row.getBoolean("own_approval" + suffix),
                row.getInt("due_after_days" + suffix));
    }
}
