package org.jalon.assessment.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Examples.says;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.Route;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.framework.ElementId;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Person;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@BothDatabases
class RowsToDoTest {

    @Autowired
    private RowsToDo toDo;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    private final Map<String, ElementId> ids = new HashMap<>();
    private BuiltMandate mandate;
    private ReportingPeriod period;

    @BeforeEach
    void four_rows() {
        mandate = new BuiltMandate(beans);
        ReportingPeriod before = mandate.open("2017-Q2");
        for (String number : List.of("1.1.1", "1.1.2", "1.1.3", "1.1.4")) {
            ids.put(number, mandate.indicator(number, before));
            mandate.publish(before, number, says("ongoing", "As published"));
        }
        mandate.seal(before);
        period = mandate.open("2017-Q3");
        mandate.carryForward(before, period);
    }

    @Test
    void counts_what_nobody_touched_and_what_was_returned() {
        assertThat(count()).isEqualTo(4);
        one(Acting.OFFICER, "1.1.1", 1, new Update.ConfirmNoChange());
        assertThat(count()).isEqualTo(3);
        one(Acting.OFFICER, "1.1.1", 2, new Update.Submit());
        assertThat(count()).isEqualTo(3);
        one(Acting.REVIEWER, "1.1.1", 3, new Update.Return("Says who?"));
        assertThat(count()).isEqualTo(4);
    }

    @Test
    void whoever_was_given_rows_counts_only_those() {
        give("1.1.2", Acting.OFFICER.username());
        assertThat(count()).isEqualTo(1);
        one(Acting.OFFICER, "1.1.2", 1, new Update.ConfirmNoChange());
        assertThat(count()).isZero();
        give("1.1.3", "somebody-else");
        assertThat(count()).isZero();
    }

    @Test
    void whoever_was_given_a_row_that_is_withdrawn_has_none_in_particular() {
        give("1.1.2", Acting.OFFICER.username());
        jdbc.sql("update assessment set withdrawn = true where period_id = :period and indicator_id = :indicator")
                .param("period", period.id().value())
                .param("indicator", id("1.1.2"))
                .update();
        assertThat(count()).isEqualTo(3);
    }

    @Test
    void tells_what_was_returned_from_what_nobody_touched() {
        one(Acting.OFFICER, "1.1.1", 1, new Update.ConfirmNoChange());
        one(Acting.OFFICER, "1.1.1", 2, new Update.Submit());
        assertThat(toDo().returned()).isZero();
        one(Acting.REVIEWER, "1.1.1", 3, new Update.Return("Says who?"));
        assertThat(toDo()).isEqualTo(new RowsToDo.ToDo(4, 1));
    }

    private int count() {
        return toDo().rows();
    }

    private RowsToDo.ToDo toDo() {
        return Acting.as(Acting.OFFICER, () -> toDo.of(mandate.framework(), period));
    }

    private void one(Person who, String indicator, int version, Update update) {
        Outcome outcome =
                Acting.as(who, () -> updates.update(mandate.address(period, indicator), version, update, Route.PAGE));
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    }

    private void give(String indicator, String username) {
        jdbc.sql("""
                        insert into assignment (period_id, indicator_id, username, assigned_by, assigned_at)
                        values (:period, :indicator, :username, 'reviewer', current_timestamp)""")
                .param("period", period.id().value())
                .param("indicator", id(indicator))
                .param("username", username)
                .update();
    }

    private long id(String indicator) {
        return Optional.ofNullable(ids.get(indicator)).orElseThrow().value();
    }
}
