package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.jalon.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The data of a mandate as the schema of version 13 kept it, brought up to date: a sealed period with a corrigendum, one that is being corrected, one whose
 * corrigendum was abandoned, an open one, one that was sealed while that was open, one that was entered later between the two, returned forms and documents. What later versions keep beside it is filled
 * from what was there.
 */
@Tag("database")
class UpgradeTest {

    private SingleConnectionDataSource source;
    private JdbcClient jdbc;

    @BeforeEach
    void a_database_of_version_13_is_brought_up_to_date() {
        Map<String, String> settings = Arrays.stream(TestDatabase.settings())
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        source = new SingleConnectionDataSource(
                Objects.requireNonNull(settings.get("spring.datasource.url")),
                Objects.requireNonNull(settings.get("spring.datasource.username")),
                Objects.requireNonNull(settings.get("spring.datasource.password")),
                true);
        jdbc = JdbcClient.create(source);
        upgrade("13");
        write(DATA + FOUND.formatted("", ""));
        upgrade("19");
        write(FOUND.formatted(", first_number", ", 1"));
        upgrade("22");
        write(TWO_FRAMEWORKS);
        upgrade("latest");
    }

    private void upgrade(String version) {
        Flyway.configure().dataSource(source).target(version).load().migrate();
    }

    private void write(String lines) {
        for (String line : lines.strip().split(";\n")) {
            jdbc.sql(line.replaceFirst(";$", "")).update();
        }
    }

    @AfterEach
    void close() {
        source.destroy();
    }

    @Test
    void everybody_sees_what_was_sealed_last_and_of_an_open_period_the_newest() {
        assertThat(lines("select concat(id, ' ', current_id) from assessment where current_id is not null order by id"))
                .containsExactly("1 102", "2 201", "3 301", "4 403", "5 501", "6 601");
    }

    @Test
    void a_seal_keeps_what_it_was_compared_with_as_it_stood_when_it_was_sealed() {
        assertThat(
                        lines(
                                "select concat(id, ' ', compared_period_id) from seal where compared_period_id is not null and id < 100 order by id"))
                .containsExactly("3 1", "4 2", "5 4");
        assertThat(
                        lines(
                                "select concat(seal_id, ' ', assessment_id, ' ', version_id) from seal_compared order by seal_id"))
                .as(
                        "the first seal of the period before, since its corrigendum came later; of one that was open, its rows as they were")
                .containsExactly("3 1 101", "4 2 201", "5 4 402");
    }

    @Test
    void versions_of_an_abandoned_corrigendum_are_set_aside() {
        assertThat(
                        lines(
                                "select concat(assessment_id, ' ', first_number, ' ', last_number) from versions_set_aside order by assessment_id"))
                .containsExactly("3 2 3");
    }

    @Test
    void what_is_found_fills_itself_again_and_texts_grow_longer_when_they_are_folded() {
        assertThat(lines(
                        "select word from (select 'text' as word from found_text union all select 'version' from found_version"
                                + " union all select 'wording' from found_wording) found"))
                .isEmpty();
        assertThat(lines("select character_maximum_length from information_schema.columns"
                        + " where lower(table_name) = 'found_text' and lower(column_name) = 'folded'"))
                .containsExactly("600000");
    }

    @Test
    void returned_forms_and_documents_are_as_they_were_and_may_be_taken_back() {
        assertThat(lines("select verdict from form_decision")).containsExactly("ACCEPTED");
        assertThat(lines("select concat(file_name, ' <', undrawn, '>') from document_order"))
                .containsExactly("table.pdf <>");
        assertThat(jdbc.sql("update form_decision set verdict = 'TAKEN_BACK'").update())
                .isEqualTo(1);
    }

    @Test
    void a_framework_may_change_from_now_on_and_nothing_of_it_has_changed_so_far() {
        assertThat(lines("select distinct concat('withdrawn ', withdrawn) from assessment"))
                .singleElement()
                .asString()
                .isIn("withdrawn false", "withdrawn f", "withdrawn FALSE");
        assertThat(lines("select code from status_level where place is null and from_period_id is null"
                        + " and until_period_id is null"))
                .containsExactly("ongoing");
        assertThat(jdbc.sql(
                                "insert into wording (id, element_id, from_period_id, text) values (2, 3, 1, 'Other words')")
                        .update())
                .as("the last of several wordings of a period counts")
                .isEqualTo(1);
    }

    @Test
    void elements_are_called_by_their_numbers_until_they_are_printed_with_others() {
        assertThat(lines("select number from element where code <> number")).isEmpty();
        assertThat(jdbc.sql("insert into element_place (element_id, from_period_id, parent_id, number, sort_key)"
                                + " select id, 1, parent_id, '9.9.9', '9' from element where is_row")
                        .update())
                .isPositive();
        assertThat(lines("select distinct number from element_now where is_row"))
                .containsExactly("9.9.9");
    }

    @Test
    void the_periods_of_a_mandate_become_those_of_its_framework() {
        assertThat(lines("select concat(id, ' ', code) from reporting_period where framework_id = 1 order by id"))
                .containsExactly("1 2017-Q1", "2 2017-Q2", "3 2017-Q3", "4 2017-Q4", "5 2018-Q1", "6 entered-later");
    }

    @Test
    void each_of_several_frameworks_has_periods_of_its_own_with_all_that_was_said_in_them() {
        assertThat(lines("select concat(f.code, ' ', p.code, ' ', p.state, ' ', coalesce(p.report_symbol, ''))"
                        + " from reporting_period p join framework f on f.id = p.framework_id where f.mandate_id = 2"
                        + " order by f.code, p.code"))
                .containsExactly(
                        "first 2017-Q1 SEALED S/11",
                        "first 2017-Q2 OPEN ",
                        "second 2017-Q1 SEALED S/11",
                        "second 2017-Q2 OPEN ");
        String ofElement =
                "select concat('%1$s ', f.code, ' ', p.code, ' ', case when p.framework_id = f.id then 'own' else 'of another' end)"
                        + " from %1$s x join element e on e.id = x.%3$s join framework f on f.id = e.framework_id"
                        + " join reporting_period p on p.id = x.%2$s where f.mandate_id = 2 order by f.code, p.code";
        for (String table : List.of("assessment", "assignment", "hint_dismissal")) {
            assertThat(lines(ofElement.formatted(table, "period_id", "indicator_id")))
                    .containsExactly(
                            table + " first 2017-Q1 own",
                            table + " first 2017-Q2 own",
                            table + " second 2017-Q1 own",
                            table + " second 2017-Q2 own");
        }
        for (String table : List.of("wording", "element_life")) {
            assertThat(lines(ofElement.formatted(table, "from_period_id", "element_id")))
                    .containsExactly(table + " first 2017-Q1 own", table + " second 2017-Q1 own");
        }
        String ofFramework =
                "select concat('%1$s ', f.code, ' ', p.code, ' ', case when p.framework_id = f.id then 'own' else 'of another' end)"
                        + " from %1$s x join framework f on f.id = x.framework_id join reporting_period p on p.id = x.%2$s"
                        + " where f.mandate_id = 2 order by f.code, p.code";
        for (List<String> column : List.of(
                List.of("status_level", "from_period_id", "2017-Q1"),
                List.of("status_level", "until_period_id", "2017-Q2"),
                List.of("framework_label", "from_period_id", "2017-Q2"),
                List.of("framework_change", "from_period_id", "2017-Q2"),
                List.of("seal", "period_id", "2017-Q1"),
                List.of("seal", "compared_period_id", "2017-Q1"),
                List.of("seal_signature", "period_id", "2017-Q1"),
                List.of("contributor_form", "period_id", "2017-Q2"))) {
            assertThat(lines(ofFramework.formatted(column.get(0), column.get(1))))
                    .as(column.get(0))
                    .containsExactly(
                            column.get(0) + " first " + column.get(2) + " own",
                            column.get(0) + " second " + column.get(2) + " own");
        }
        assertThat(lines("select concat(f.code, ' ', a.act, ' ', a.person_name) from period_act a"
                        + " join reporting_period p on p.id = a.period_id join framework f on f.id = p.framework_id"
                        + " where f.mandate_id = 2 order by f.code, a.id"))
                .containsExactly("first OPENED A", "second OPENED A");
    }

    @Test
    void every_column_that_names_a_period_was_thought_of() {
        assertThat(lines("""
                        select distinct lower(concat(k.table_name, '.', k.column_name)) as named
                        from information_schema.referential_constraints r
                        join information_schema.key_column_usage k on k.constraint_name = r.constraint_name
                             and k.constraint_schema = r.constraint_schema
                        join information_schema.table_constraints t on t.constraint_name = r.unique_constraint_name
                             and t.constraint_schema = r.unique_constraint_schema
                        where lower(t.table_name) = 'reporting_period' order by named"""))
                .as("a new one was empty when periods became those of frameworks, and names one of a framework since")
                .containsExactly(
                        "annex_intake.period_id",
                        "assessment.period_id",
                        "assignment.period_id",
                        "contributor_form.period_id",
                        "element_life.from_period_id",
                        "element_place.from_period_id",
                        "framework_change.from_period_id",
                        "framework_label.from_period_id",
                        "hint_dismissal.period_id",
                        "period_act.period_id",
                        "seal.compared_period_id",
                        "seal.period_id",
                        "seal_signature.period_id",
                        "status_level.from_period_id",
                        "status_level.until_period_id",
                        "wording.from_period_id");
    }

    @Test
    void no_row_is_lost() {
        assertThat(lines("select concat('versions ', count(*)) from assessment_version union all"
                        + " select concat('parts ', count(*)) from assessment_part union all"
                        + " select concat('seals ', count(*)) from seal"))
                .containsExactly("versions 11", "parts 11", "seals 7");
        assertThat(lines("select comment from assessment_part where version_id = 402"))
                .containsExactly("Q4 again");
    }

    private List<String> lines(String sql) {
        return jdbc.sql(sql).query((row, n) -> row.getString(1)).list();
    }

    private static final String DATA =
            """
            insert into mandate (id, code, title_en, title_fr, original_language, rhythm) values (1, 'old', 'Old', 'Ancien', 'fr', 'QUARTER');
            insert into framework (id, mandate_id, code, title_en, title_fr, language, original_language, annex, citation_symbol) values (1, 1, 'table', 'Table', 'Tableau', 'en', 'fr', 'Annex I', 'S/1');
            insert into reporting_period (id, mandate_id, code, first_day, last_day, due_day, state, report_symbol, version, corrigendum) values (1, 1, '2017-Q1', DATE '2017-01-01', DATE '2017-03-31', DATE '2017-03-31', 'SEALED', 'S/1', 0, 1);
            insert into reporting_period (id, mandate_id, code, first_day, last_day, due_day, state, report_symbol, version, corrigendum) values (2, 1, '2017-Q2', DATE '2017-04-01', DATE '2017-06-30', DATE '2017-06-30', 'CORRECTING', 'S/2', 0, 1);
            insert into reporting_period (id, mandate_id, code, first_day, last_day, due_day, state, report_symbol, version, corrigendum) values (3, 1, '2017-Q3', DATE '2017-07-01', DATE '2017-09-30', DATE '2017-09-30', 'SEALED', 'S/3', 0, 0);
            insert into reporting_period (id, mandate_id, code, first_day, last_day, due_day, state, version) values (4, 1, '2017-Q4', DATE '2017-10-01', DATE '2017-12-31', DATE '2017-12-31', 'OPEN', 0);
            insert into reporting_period (id, mandate_id, code, first_day, last_day, due_day, state, report_symbol, version, corrigendum) values (5, 1, '2018-Q1', DATE '2018-01-01', DATE '2018-03-31', DATE '2018-03-31', 'SEALED', 'S/5', 0, 0);
            insert into reporting_period (id, mandate_id, code, first_day, last_day, due_day, state, version) values (6, 1, 'entered-later', DATE '2017-11-01', DATE '2017-12-31', DATE '2017-12-31', 'OPEN', 0);
            insert into status_level (framework_id, code, rank_no, label_en, label_fr, symbol, colour, done) values (1, 'ongoing', 1, 'Ongoing', 'En cours', 'half', '#1F5FA8', false);
            insert into element (id, framework_id, kind, number, sort_key) values (1, 1, 'PILLAR', '1', '1');
            insert into element (id, framework_id, parent_id, kind, number, sort_key) values (2, 1, 1, 'OBJECTIVE', '1.1', '11');
            insert into element (id, framework_id, parent_id, kind, number, sort_key) values (3, 1, 2, 'INDICATOR', '1.1.1', '111');
            insert into wording (id, element_id, from_period_id, text) values (1, 3, 1, 'Indicator');
            """ + row(1) + version(1, 101, 1, "2018-01-01", "SEED", "PUBLISHED", "PUBLISHED", "Q1")
                    + version(1, 102, 2, "2018-01-20", "PAGE", "EDITED", "APPROVED", "Q1 corrected")
                    + row(2) + version(2, 201, 1, "2018-01-02", "PAGE", "EDITED", "APPROVED", "Q2")
                    + version(2, 202, 2, "2018-02-10", "PAGE", "EDITED", "EDITED", "Q2 in correction")
                    + row(3) + version(3, 301, 1, "2018-01-03", "PAGE", "EDITED", "APPROVED", "Q3")
                    + version(3, 302, 2, "2018-01-25", "PAGE", "EDITED", "EDITED", "Q3 never signed")
                    + version(3, 303, 3, "2018-01-26", "PERIOD", "ABANDONED", "APPROVED", "Q3")
                    + row(4) + version(4, 402, 1, "2018-01-04", "PAGE", "EDITED", "EDITED", "Q4 again")
                    + version(4, 403, 2, "2018-04-20", "PAGE", "EDITED", "EDITED", "Q4 later")
                    + row(5) + version(5, 501, 1, "2018-04-01", "PAGE", "EDITED", "APPROVED", "Q5")
                    + row(6) + version(6, 601, 1, "2018-05-01", "PAGE", "EDITED", "EDITED", "Entered later")
                    + """
            update assessment_version set based_on = 1 where id = 303;
            update assessment set newest_id = 102 where id = 1;
            update assessment set newest_id = 202 where id = 2;
            update assessment set newest_id = 303 where id = 3;
            update assessment set newest_id = 403 where id = 4;
            update assessment set newest_id = 501 where id = 5;
            update assessment set newest_id = 601 where id = 6;
            insert into seal (id, period_id, framework_id, number, origin, digest, report_symbol, sealed_at) values (1, 1, 1, 0, 'PUBLISHED', 'a', 'S/1', TIMESTAMP WITH TIME ZONE '2018-01-01 12:00:00+00');
            insert into seal (id, period_id, framework_id, number, origin, digest, report_symbol, reason, sealed_at) values (2, 1, 1, 1, 'SIGNED', 'b', 'S/1/Corr.1', 'A slip', TIMESTAMP WITH TIME ZONE '2018-01-20 12:00:00+00');
            insert into seal (id, period_id, framework_id, number, origin, digest, report_symbol, sealed_at) values (3, 2, 1, 0, 'SIGNED', 'c', 'S/2', TIMESTAMP WITH TIME ZONE '2018-01-02 12:00:00+00');
            insert into seal (id, period_id, framework_id, number, origin, digest, report_symbol, sealed_at) values (4, 3, 1, 0, 'SIGNED', 'd', 'S/3', TIMESTAMP WITH TIME ZONE '2018-01-03 12:00:00+00');
            insert into seal (id, period_id, framework_id, number, origin, digest, report_symbol, sealed_at) values (5, 5, 1, 0, 'SIGNED', 'e', 'S/5', TIMESTAMP WITH TIME ZONE '2018-04-02 12:00:00+00');
            insert into seal_row (seal_id, assessment_id, version_id) values (5, 5, 501);
            insert into seal_row (seal_id, assessment_id, version_id) values (1, 1, 101);
            insert into seal_row (seal_id, assessment_id, version_id) values (2, 1, 102);
            insert into seal_row (seal_id, assessment_id, version_id) values (3, 2, 201);
            insert into seal_row (seal_id, assessment_id, version_id) values (4, 3, 301);
            insert into contributor_form (id, code, seal, framework_id, period_id, made_at, username, person_name) values (1, 'c', 's', 1, 4, current_timestamp, 'a', 'A');
            insert into form_return (id, form_id, file_name, digest, contributor, returned_at, username, person_name) values (1, 1, 'f', 'd', 'c', current_timestamp, 'a', 'A');
            insert into form_return_row (id, return_id, position, number, based_on, outcome, body) values (1, 1, 1, '1.1.1', 1, 'PROPOSED', '{}');
            insert into form_decision (row_id, verdict, decided_at, username, person_name) values (1, 'ACCEPTED', current_timestamp, 'a', 'A');
            insert into document_order (framework_id, username, choice, internal, state, file_name, media_type, bytes, digest, ordered_at) values (1, 'a', '', false, 'READY', 'table.pdf', 'application/pdf', 1, 'd', current_timestamp);
            """;

    /** Of the second mandate: two frameworks with the same periods, each with all that names a period. */
    private static final String TWO_FRAMEWORKS = """
            insert into mandate (id, code, title_en, title_fr, original_language, rhythm) values (2, 'two', 'Two', 'Deux', 'fr', 'QUARTER');
            insert into framework (id, mandate_id, code, title_en, title_fr, language, original_language, annex, citation_symbol) values (2, 2, 'first', 'F', 'F', 'en', 'fr', 'I', 'S/1');
            insert into framework (id, mandate_id, code, title_en, title_fr, language, original_language, annex, citation_symbol) values (3, 2, 'second', 'F', 'F', 'en', 'fr', 'II', 'S/1');
            insert into reporting_period (id, mandate_id, code, first_day, last_day, due_day, state, report_symbol, version) values (11, 2, '2017-Q1', DATE '2017-01-01', DATE '2017-03-31', DATE '2017-03-31', 'SEALED', 'S/11', 0);
            insert into reporting_period (id, mandate_id, code, first_day, last_day, due_day, state, version) values (12, 2, '2017-Q2', DATE '2017-04-01', DATE '2017-06-30', DATE '2017-06-30', 'OPEN', 0);
            alter table reporting_period alter column id restart with 100;
            insert into period_act (period_id, act, recorded_at, username, person_name, corrigendum) values (12, 'OPENED', current_timestamp, 'a', 'A', 0);
            """ + ofFramework(2, 20) + ofFramework(3, 30);

    private static String ofFramework(int framework, int first) {
        return """
                insert into element (id, framework_id, kind, number, sort_key) values (%2$d1, %1$d, 'PILLAR', '1', '1');
                insert into element (id, framework_id, parent_id, kind, number, sort_key) values (%2$d2, %1$d, %2$d1, 'OBJECTIVE', '1.1', '11');
                insert into element (id, framework_id, parent_id, kind, number, sort_key) values (%2$d3, %1$d, %2$d2, 'INDICATOR', '1.1.1', '111');
                insert into wording (id, element_id, from_period_id, text) values (%2$d1, %2$d3, 11, 'Words');
                insert into element_life (element_id, from_period_id, in_table) values (%2$d3, 11, true);
                insert into status_level (framework_id, code, rank_no, label_en, label_fr, symbol, colour, done, from_period_id, until_period_id) values (%1$d, 'ongoing', 1, 'Ongoing', 'En cours', 'half', '#1F5FA8', false, 11, 12);
                insert into framework_label (framework_id, subject, code, from_period_id, label_en, label_fr, recorded_at, username, person_name) values (%1$d, 'TITLE', '', 12, 'T', 'T', current_timestamp, 'a', 'A');
                insert into framework_change (framework_id, act, from_period_id, reason, recorded_at, username, person_name) values (%1$d, 'RENAMED', 12, 'Why', current_timestamp, 'a', 'A');
                insert into assessment (id, period_id, indicator_id, lock_version) values (%2$d1, 11, %2$d3, 0);
                insert into assessment (id, period_id, indicator_id, lock_version) values (%2$d2, 12, %2$d3, 0);
                insert into assignment (period_id, indicator_id, username, assigned_by, assigned_at) values (11, %2$d3, 'a', 'a', current_timestamp);
                insert into assignment (period_id, indicator_id, username, assigned_by, assigned_at) values (12, %2$d3, 'a', 'a', current_timestamp);
                insert into hint_dismissal (period_id, indicator_id, hint, username, person_name, dismissed_at, reason) values (11, %2$d3, 'h', 'a', 'A', current_timestamp, 'Why');
                insert into hint_dismissal (period_id, indicator_id, hint, username, person_name, dismissed_at, reason) values (12, %2$d3, 'h', 'a', 'A', current_timestamp, 'Why');
                insert into seal (id, period_id, framework_id, number, origin, digest, report_symbol, sealed_at, compared_period_id) values (%2$d1, 11, %1$d, 0, 'SIGNED', 'd', 'S/11', current_timestamp, 11);
                insert into seal_signature (period_id, framework_id, number, digest, report_symbol, username, person_name, signed_at) values (11, %1$d, 0, 'd', 'S/11', 'a', 'A', current_timestamp);
                insert into contributor_form (id, code, seal, framework_id, period_id, made_at, username, person_name) values (%2$d1, 'c%1$d', 's', %1$d, 12, current_timestamp, 'a', 'A');
                """.formatted(framework, first);
    }

    /** What the search keeps, with columns that came later. */
    private static final String FOUND = """
            insert into found_text (framework_id, element_id, sort_key, kind, text, folded, digest, first_day, last_day, last_number%s) values (1, 3, '111', 'COMMENT', 'Q1', 'q1', 'd', DATE '2017-01-01', DATE '2017-03-31', 1%s);
            insert into found_wording (wording_id) values (1);
            insert into found_version (version_id) values (101);
            """;

    private static String row(long id) {
        return "insert into assessment (id, period_id, indicator_id, lock_version) values (" + id + ", " + id
                + ", 3, 0);\n";
    }

    private static String version(
            long row, long id, int number, String day, String route, String act, String state, String comment) {
        return """
                insert into assessment_version (id, assessment_id, number, recorded_at, username, person_name, route, act, state, deadline_corrected) values (%d, %d, %d, TIMESTAMP WITH TIME ZONE '%s 10:00:00+00', 'a', 'A', '%s', '%s', '%s', false);
                insert into assessment_part (version_id, position, status, comment) values (%1$d, 1, null, '%8$s');
                """.formatted(id, row, number, day, route, act, state, comment);
    }
}
