package org.jalon.measure;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.mandate.Mandate;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.shared.JdbcValues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Observations and their versions as the database keeps them. Versions are inserted and never changed. */
@Component
class ObservationStore {

    private static final String SELECT = "select o.id, o.measure_id, o.version, " + ObservationRows.COLUMNS + """

             from observation o join observation_version v on v.observation_id = o.id and v.number = o.version
            """;

    /** The newest day first, what has none last. */
    private static final String ORDER =
            " order by case when v.sort_day is null then 1 else 0 end, v.sort_day desc, o.id";

    private final JdbcClient jdbc;
    private final CurrentPerson person;
    private final Clock clock;

    ObservationStore(JdbcClient jdbc, CurrentPerson person, Clock clock) {
        this.jdbc = jdbc;
        this.person = person;
        this.clock = clock;
    }

    List<Observation> of(MeasureId measureId) {
        return jdbc.sql(SELECT + " where o.measure_id = :measure" + ORDER)
                .param("measure", measureId.value())
                .query((row, n) -> ObservationRows.observation(row))
                .list();
    }

    List<Observation> some(MeasureId measureId, int from, int most) {
        return jdbc.sql(SELECT + " where o.measure_id = :measure" + ORDER + " limit :most offset :from")
                .param("measure", measureId.value())
                .param("most", most)
                .param("from", from)
                .query((row, n) -> ObservationRows.observation(row))
                .list();
    }

    int count(MeasureId measureId) {
        return jdbc.sql("select count(*) from observation where measure_id = :measure")
                .param("measure", measureId.value())
                .query((row, n) -> row.getInt(1))
                .single();
    }

    Map<MeasureId, Integer> counts(Mandate mandate) {
        Map<MeasureId, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select o.measure_id, count(*) as n from observation o join measure m on m.id = o.measure_id
                        where m.mandate_id = :mandate group by o.measure_id""").param("mandate", mandate.id().value()).query(row -> {
            counts.put(new MeasureId(row.getLong("measure_id")), row.getInt("n"));
        });
        return counts;
    }

    /** Those of all measures, measure by measure in the order in which they were entered. */
    List<Observation> of(Mandate mandate) {
        return jdbc.sql(SELECT + """
                        where o.measure_id in (select id from measure where mandate_id = :mandate)
                        order by o.measure_id, case when v.sort_day is null then 1 else 0 end, v.sort_day desc, o.id""")
                .param("mandate", mandate.id().value())
                .query((row, n) -> ObservationRows.observation(row))
                .list();
    }

    /** Of each measure the newest, those of the whole before those of a part, what is before what is planned. */
    List<Observation> newest(Mandate mandate, int ofEach) {
        return jdbc.sql("select o.id, o.measure_id, o.version, " + ObservationRows.COLUMNS + """

                         from (select q.id, q.measure_id, q.version,
                                      row_number() over (partition by q.measure_id order by
                                          case when w.figure is null then 1 else 0 end,
                                          case when w.role = 'REPORTED' then 0 when w.role = 'COMPARISON' then 1 else 2 end,
                                          case when w.area = '' and w.breakdown = '' and w.kind <> 'CHANGE' and w.kind <> 'SHARE' then 0 else 1 end,
                                          case when w.sort_day is null then 1 else 0 end, w.sort_day desc, q.id) as place
                               from observation q
                               join observation_version w on w.observation_id = q.id and w.number = q.version
                               where q.measure_id in (select id from measure where mandate_id = :mandate)) o
                         join observation_version v on v.observation_id = o.id and v.number = o.version
                         where o.place <= :most order by o.measure_id, o.place""")
                .param("mandate", mandate.id().value())
                .param("most", ofEach)
                .query((row, n) -> ObservationRows.observation(row))
                .list();
    }

    Optional<Observation> find(Mandate mandate, ObservationId id) {
        return jdbc.sql(SELECT + " join measure m on m.id = o.measure_id where o.id = :id and m.mandate_id = :mandate")
                .param("id", id.value())
                .param("mandate", mandate.id().value())
                .query((row, n) -> ObservationRows.observation(row))
                .optional();
    }

    /** The newest first. */
    List<ObservationVersion> versions(ObservationId id) {
        return jdbc.sql("select v.number, v.reason, v.username, " + ObservationRows.COLUMNS
                        + " from observation_version v where v.observation_id = :id order by v.number desc")
                .param("id", id.value())
                .query((row, n) -> ObservationRows.version(row))
                .list();
    }

    /** The origins of what came from seed packages. */
    List<String> origins(Mandate mandate) {
        return jdbc.sql("""
                        select o.origin from observation o join measure m on m.id = o.measure_id
                        where m.mandate_id = :mandate and o.origin is not null""")
                .param("mandate", mandate.id().value())
                .query((row, n) -> row.getString(1))
                .list();
    }

    ObservationId insert(MeasureId measureId, ObservationContent content, Optional<String> origin) {
        ObservationId id = new ObservationId(JdbcValues.insert(
                jdbc.sql("insert into observation (measure_id, version, origin) values (:measure, 1, :origin)")
                        .param("measure", measureId.value())
                        .param("origin", origin.orElse(null))));
        write(id, 1, content, "");
        return id;
    }

    /** @return whether {@code seen} was still the version that holds; otherwise nothing is written */
    boolean revise(ObservationId id, int seen, ObservationContent content, String reason) {
        int changed = jdbc.sql("update observation set version = version + 1 where id = :id and version = :seen")
                .param("id", id.value())
                .param("seen", seen)
                .update();
        if (changed == 1) {
            write(id, seen + 1, content, reason);
        }
        return changed == 1;
    }

    private void write(ObservationId id, int number, ObservationContent content, String reason) {
        Person who = person.get();
        ObservationRows.with(jdbc.sql("""
                        insert into observation_version (observation_id, number, figure, figure_to, printed, qualifier, kind, role, as_at,
                                from_day, to_day, sort_day, date_basis, area, breakdown, denominator, currency, source, place, quotation,
                                note, reason, recorded_at, username, person_name)
                        values (:id, :number, :figure, :figureTo, :printed, :qualifier, :kind, :role, :asAt,
                                :fromDay, :toDay, :sortDay, :basis, :area, :breakdown, :denominator, :currency, :source, :place, :quotation,
                                :note, :reason, :at, :username, :name)"""), content)
                .param("id", id.value())
                .param("number", number)
                .param("reason", reason)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("username", who.username())
                .param("name", who.displayName())
                .update();
    }
}
