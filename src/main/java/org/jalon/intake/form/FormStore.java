package org.jalon.intake.form;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.Person;
import org.jalon.shared.JdbcValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forms as they are stored. They are added and read, never changed. */
@Component
class FormStore {

    /** A form's row as it was when the form was made. */
    record StoredRow(int position, ElementId indicatorId, String number, int parts, int basedOn) {}

    /** @param framework the codes of mandate and framework, as in an address */
    record Stored(FormId id, String code, String seal, String mandate, String framework, String period) {}

    private final JdbcClient jdbc;

    FormStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FormId add(String code, String seal, Framework framework, ReportingPeriod period, Person person, Instant at) {
        return new FormId(JdbcValues.insert(jdbc.sql("""
                        insert into contributor_form (code, seal, framework_id, period_id, made_at, username, person_name)
                        values (:code, :seal, :framework, :period, :at, :username, :name)""")
                .param("code", code)
                .param("seal", seal)
                .param("framework", framework.id().value())
                .param("period", period.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("username", person.username())
                .param("name", person.displayName())));
    }

    void addRow(FormId form, int position, ElementId indicatorId, int parts, int basedOn) {
        jdbc.sql("""
                        insert into contributor_form_row (form_id, position, indicator_id, parts, based_on)
                        values (:form, :position, :indicator, :parts, :basedOn)""")
                .param("form", form.value())
                .param("position", position)
                .param("indicator", indicatorId.value())
                .param("parts", parts)
                .param("basedOn", basedOn)
                .update();
    }

    Optional<Stored> find(String code) {
        return jdbc.sql("""
                        select f.id, f.code, f.seal, m.code as mandate, w.code as framework, p.code as period
                        from contributor_form f
                        join framework w on w.id = f.framework_id
                        join mandate m on m.id = w.mandate_id
                        join reporting_period p on p.id = f.period_id
                        where f.code = :code""")
                .param("code", code)
                .query((row, n) -> new Stored(
                        new FormId(row.getLong("id")),
                        row.getString("code"),
                        row.getString("seal"),
                        row.getString("mandate"),
                        row.getString("framework"),
                        row.getString("period")))
                .optional();
    }

    /** By their position. */
    List<StoredRow> rows(FormId form) {
        return jdbc.sql("""
                        select r.position, r.indicator_id, e.number, r.parts, r.based_on
                        from contributor_form_row r join element_now e on e.id = r.indicator_id
                        where r.form_id = :form order by r.position""")
                .param("form", form.value())
                .query((row, n) -> new StoredRow(
                        row.getInt("position"),
                        new ElementId(row.getLong("indicator_id")),
                        row.getString("number"),
                        row.getInt("parts"),
                        row.getInt("based_on")))
                .list();
    }

    /** The newest forms of a framework, the newest first. Two statements, however many. */
    List<Form> newest(Framework framework, int most) {
        String newest = "select id from contributor_form where framework_id = :framework order by made_at desc, id desc"
                + " limit " + most;
        Map<Long, List<String>> numbers = new HashMap<>();
        jdbc.sql("select r.form_id, e.number from contributor_form_row r join element_now e on e.id = r.indicator_id"
                        + " where r.form_id in (" + newest + ") order by r.form_id, r.position")
                .param("framework", framework.id().value())
                .query(row -> {
                    numbers.computeIfAbsent(row.getLong("form_id"), id -> new ArrayList<>())
                            .add(row.getString("number"));
                });
        return jdbc.sql("""
                        select f.id, f.code, p.code as period, f.made_at, f.person_name,
                               (select count(*) from form_return r where r.form_id = f.id) as returns
                        from contributor_form f join reporting_period p on p.id = f.period_id
                        where f.id in (""" + newest + ") order by f.made_at desc, f.id desc")
                .param("framework", framework.id().value())
                .query((row, n) -> new Form(
                        new FormId(row.getLong("id")),
                        row.getString("code"),
                        row.getString("period"),
                        numbers.getOrDefault(row.getLong("id"), List.of()),
                        JdbcValues.instant(row, "made_at"),
                        row.getString("person_name"),
                        row.getInt("returns")))
                .list();
    }
}
