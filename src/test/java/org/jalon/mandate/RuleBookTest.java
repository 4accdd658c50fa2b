package org.jalon.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.groups.Tuple;
import org.jalon.shared.ActRefused;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The rules of a mandate's workflow are changed with a reason, by one at a time, and nothing of it is forgotten. */
@DatabaseTest
@BothDatabases
class RuleBookTest {

    private static final MandateRules OWN = new MandateRules(2, true, 10);

    @Autowired
    private RuleBook book;

    @Autowired
    private Mandates mandates;

    @Autowired
    private BeanFactory beans;

    private Mandate mandate;

    @BeforeEach
    void a_mandate_with_the_usual_rules() {
        mandate = new BuiltMandate(beans).mandate();
    }

    @Test
    void a_change_holds_at_once_and_is_kept_with_who_when_and_why() {
        RuleOutcome outcome = change(0, OWN, "  Two people are left ");

        assertThat(outcome).isEqualTo(new RuleOutcome.Changed(new RulesInForce(OWN, 1)));
        assertThat(Acting.as(Acting.READER, () -> mandates.rules(mandate))).isEqualTo(OWN);
        change(1, MandateRules.USUAL, "More people came");
        List<RuleChange> changes = Acting.as(Acting.READER, () -> book.changes(mandate));
        assertThat(changes)
                .extracting(RuleChange::number, RuleChange::reason, RuleChange::before, RuleChange::after)
                .containsExactly(
                        Tuple.tuple(2, "More people came", OWN, MandateRules.USUAL),
                        Tuple.tuple(1, "Two people are left", MandateRules.USUAL, OWN));
        assertThat(changes).extracting(RuleChange::username).containsOnly(Acting.ADMINISTRATOR.username());
        assertThat(changes.getFirst().at()).isAfterOrEqualTo(changes.getLast().at());
    }

    @Test
    void who_looked_at_older_rules_changes_nothing() {
        change(0, OWN, "First");

        assertThat(change(0, new MandateRules(3, false, 0), "Second"))
                .isEqualTo(new RuleOutcome.Stale(new RulesInForce(OWN, 1)));
        assertThat(change(1, OWN, "The same again")).isEqualTo(new RuleOutcome.Unchanged(new RulesInForce(OWN, 1)));
        assertThat(Acting.as(Acting.READER, () -> book.changes(mandate))).hasSize(1);
    }

    @Test
    void a_change_needs_a_reason_and_an_administrator() {
        assertThatExceptionOfType(ActRefused.class).isThrownBy(() -> change(0, OWN, " \n"));
        assertThatExceptionOfType(ActRefused.class).isThrownBy(() -> change(0, OWN, "x".repeat(2_001)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(Acting.REVIEWER, () -> book.change(mandate, 0, OWN, "Why")));
        assertThat(Acting.as(Acting.READER, () -> book.of(mandate))).isEqualTo(new RulesInForce(MandateRules.USUAL, 0));
    }

    @Test
    void of_several_who_change_them_at_the_same_moment_one_does() throws Exception {
        int people = 4;
        CyclicBarrier together = new CyclicBarrier(people);
        List<Future<RuleOutcome>> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
            for (int i = 0; i < people; i++) {
                MandateRules wanted = new MandateRules(i + 2, false, 0);
                outcomes.add(threads.submit(() -> {
                    together.await(60, TimeUnit.SECONDS);
                    return change(0, wanted, "At once");
                }));
            }
            int changed = 0;
            for (Future<RuleOutcome> outcome : outcomes) {
                changed += outcome.get(60, TimeUnit.SECONDS) instanceof RuleOutcome.Changed ? 1 : 0;
            }
            assertThat(changed).isEqualTo(1);
        }
        assertThat(Acting.as(Acting.READER, () -> book.changes(mandate))).hasSize(1);
    }

    private RuleOutcome change(int version, MandateRules rules, String reason) {
        return Acting.as(Acting.ADMINISTRATOR, () -> book.change(mandate, version, rules, reason));
    }
}
