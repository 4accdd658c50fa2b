package org.jalon.assessment.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.assessment.AddressResolver;
import org.jalon.assessment.AddressedTable;
import org.jalon.assessment.PeriodAddress;
import org.jalon.framework.ElementId;
import org.jalon.framework.Outline;
import org.jalon.framework.Outlines;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.CurrentPerson;
import org.jalon.security.People;
import org.jalon.security.Person;
import org.jalon.security.Role;
import org.jalon.shared.ActRefused;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which officer is to bring which row up to date. It helps to share the work out, and forbids nobody anything. */
@Service
@Transactional
public class Assignments {

    private final JdbcClient jdbc;
    private final AddressResolver addresses;
    private final Outlines outlines;
    private final People people;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assignments(
            JdbcClient jdbc,
            AddressResolver addresses,
            Outlines outlines,
            People people,
            CurrentPerson person,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.outlines = outlines;
        this.people = people;
        this.person = person;
        this.events = events;
        this.clock = clock;
    }

    /** Usernames by the id of the indicator whose row they have; rows that nobody has are not in it. */
    @PreAuthorize("@access.reader(#period)")
    @Snapshot
    public Map<ElementId, String> in(ReportingPeriod period) {
        Map<ElementId, String> assigned = new HashMap<>();
        jdbc.sql("select indicator_id, username from assignment where period_id = :period")
                .param("period", period.id().value())
                .query(row -> {
                    assigned.put(new ElementId(row.getLong("indicator_id")), row.getString("username"));
                });
        return assigned;
    }

    /** Usernames by the code of the indicator whose row they have, in the order of the table. */
    @PreAuthorize("@access.reader(#address)")
    @Snapshot
    public Map<String, String> at(PeriodAddress address) {
        AddressedTable table = addresses.find(address);
        Map<ElementId, String> assigned = in(table.period());
        Map<String, String> byCode = new LinkedHashMap<>();
        outlines.in(table.framework(), table.period())
                .indicators()
                .filter(indicator -> assigned.containsKey(indicator.id()))
                .forEach(indicator -> byCode.put(indicator.code(), String.valueOf(assigned.get(indicator.id()))));
        return byCode;
    }

    /**
     * Gives all rows below pillars, objectives or indicators of these codes to an officer, in place of whoever had them. The officer is told
     * of those that they did not have already.
     *
     * @return the codes of the rows, in the order of the table
     * @throws NotFound if a code means nothing
     * @throws ActRefused if there is no such person or they cannot update rows, or the period is sealed
     */
    @PreAuthorize("@access.reviewer(#address)")
    public List<String> assign(PeriodAddress address, List<String> codes, String username) {
        AddressedTable table = table(address);
        Person officer = people.find(username)
                .filter(found -> found.is(Role.OFFICER, address.mandate()))
                .orElseThrow(() -> new ActRefused("refused.no-officer", username));
        List<Outline.Node> rows = RowsBelow.of(outlines.in(table.framework(), table.period()), codes);
        Map<ElementId, String> before = in(table.period());
        List<Outline.Node> others = rows.stream()
                .filter(row -> !officer.username().equals(before.get(row.id())))
                .toList();
        if (!others.isEmpty()) {
            give(table, others, officer);
        }
        return codes(rows);
    }

    private void give(AddressedTable table, List<Outline.Node> rows, Person officer) {
        Instant now = clock.instant();
        remove(table, rows);
        jdbc.sql("""
                        insert into assignment (period_id, indicator_id, username, assigned_by, assigned_at)
                        select cast(:period as bigint), e.id, cast(:username as varchar(64)), cast(:by as varchar(64)), :at
                        from element e where e.id in (:indicators)""")
                .param("period", table.period().id().value())
                .param("indicators", ids(rows))
                .param("username", officer.username())
                .param("by", person.get().username())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        List<String> given = codes(rows);
        String by = person.get().username();
        events.publishEvent(new RowsShared(table.address(), given, by));
        events.publishEvent(
                new RowsAssigned(table.period(), table.framework().code(), officer.username(), by, given, now));
    }

    /** Takes rows back, so that nobody has them. Numbers and errors are those of {@link #assign}. */
    @PreAuthorize("@access.reviewer(#address)")
    public List<String> release(PeriodAddress address, List<String> codes) {
        AddressedTable table = table(address);
        List<Outline.Node> rows = RowsBelow.of(outlines.in(table.framework(), table.period()), codes);
        if (!rows.isEmpty()) {
            remove(table, rows);
            events.publishEvent(
                    new RowsShared(table.address(), codes(rows), person.get().username()));
        }
        return codes(rows);
    }

    /** Gives the rows of a new period to those who had them in the one before. */
    @PreAuthorize("@access.administrator({#from, #to})")
    public void carryForward(ReportingPeriod from, ReportingPeriod to) {
        jdbc.sql("""
                        insert into assignment (period_id, indicator_id, username, assigned_by, assigned_at)
                        select n.period_id, n.indicator_id, o.username, o.assigned_by, :at
                        from assignment o
                        join assessment n on n.indicator_id = o.indicator_id and n.period_id = :to
                        join person p on p.username = o.username and p.enabled = true
                        where o.period_id = :from""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("from", from.id().value())
                .param("to", to.id().value())
                .update();
    }

    private AddressedTable table(PeriodAddress address) {
        AddressedTable table = addresses.find(address);
        if (table.period().isSealed()) {
            throw new ActRefused(
                    "refused.period-state." + table.period().state().code(),
                    table.period().code());
        }
        return table;
    }

    private void remove(AddressedTable table, List<Outline.Node> rows) {
        jdbc.sql("delete from assignment where period_id = :period and indicator_id in (:indicators)")
                .param("period", table.period().id().value())
                .param("indicators", ids(rows))
                .update();
    }

    private static List<Long> ids(List<Outline.Node> rows) {
        return rows.stream().map(row -> row.id().value()).toList();
    }

    private static List<String> codes(List<Outline.Node> rows) {
        return rows.stream().map(row -> row.code()).toList();
    }
}
