package org.jalon.assessment.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.flywaydb.core.Flyway;
import org.jalon.Jalon;
import org.jalon.assessment.Part;
import org.jalon.assessment.PeriodAddress;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Labelled;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.LocalizedText;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.LongTest;
import org.jalon.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Seals of a Jalon that knew neither labels that begin with a period nor what a sealed table is compared with: one that was published, one that was
 * signed beside it, and one of a period whose nearest before it was entered late.
 */
@LongTest("Starts Jalon on data of before; SigningTest verifies seals of now")
@Tag("database")
@BothDatabases
class OldSealsTest {

    /** What such a Jalon signed of 2017-Q3, as its docs/canonical-form.md says it; written by hand. */
    private static final String SIGNED = """
            {"form":"jalon-table-1",\
            "framework":{"annex":"Annex I","code":"table","language":"en","originalLanguage":"fr",\
            "scale":[{"code":"done","done":true,"label":{"en":"Don","fr":"Fait"},"rank":2},\
            {"code":"ongoing","done":false,"label":{"en":"Ongoing","fr":"En cours"},"rank":1}],\
            "title":{"en":"Table","fr":"Tableau"}},\
            "mandate":"old",\
            "period":{"code":"2017-Q3","from":"2017-07-01","to":"2017-09-30"},\
            "pillars":[{"number":"1","objectives":[{"indicators":[{"citations":[],"deadline":null,"doubt":null,"number":"1.1.1",\
            "parts":[{"comment":"Words of Q3","status":"done"}],"text":"Indicator","version":1}],"number":"1.1","text":"Objective"}],\
            "statement":"Statement","title":"Pillar"}],\
            "report":{"corrigendum":0,"date":null,"reason":null,"symbol":"S/3"}}""";

    @Test
    void go_on_verifying_when_a_label_is_mended_and_keep_what_they_were_compared_with() {
        String[] database = TestDatabase.settings();
        // H2 ties checks to the connection that made them: it stays until the end.
        SingleConnectionDataSource before = source(database);
        fill(before);
        try (ConfigurableApplicationContext jalon = start(database)) {
            PeriodAddress third = new PeriodAddress("old", "table", "2017-Q3");
            Seals seals = jalon.getBean(Seals.class);
            Mandate mandate = as(() -> jalon.getBean(Mandates.class).byCode("old"));
            Frameworks frameworks = jalon.getBean(Frameworks.class);
            Framework framework = as(() -> frameworks.byCode(mandate, "table"));
            ReportingPeriod open =
                    as(() -> jalon.getBean(ReportingPeriods.class).byCode(framework.id(), "2017-Q4"));

            assertThat(as(() -> seals.verify(third, Optional.empty())).holds()).isTrue();
            Acting.as(
                    Acting.ADMINISTRATOR,
                    () -> frameworks.rename(
                            framework, new Labelled.Status("done"), open, new LocalizedText("Done", "Fait")));
            assertThat(as(() -> seals.canonical(third, Optional.empty()))).isEqualTo(SIGNED);
            assertThat(as(() -> seals.verify(third, Optional.empty())).holds()).isTrue();

            AnnexTables tables = jalon.getBean(AnnexTables.class);
            AnnexTable table = as(() -> tables.of("old", "table", Optional.of("2017-Q3")));
            assertThat(table.before()).map(ReportingPeriod::code).contains("2017-Q1");
            assertThat(table.row("1.1.1").orElseThrow().before().orElseThrow().parts())
                    .as("as it was sealed by then, and not as a later corrigendum says it")
                    .containsExactly(new Part(Optional.of("ongoing"), "Words of Q1"));
            assertThat(as(() -> tables.of("old", "table", Optional.of("2017-Q1")))
                            .before())
                    .isEmpty();
        } finally {
            before.destroy();
        }
    }

    private static <T> T as(Supplier<T> work) {
        return Acting.as(Acting.READER, work);
    }

    private static ConfigurableApplicationContext start(String[] database) {
        String[] settings = Stream.concat(
                        Arrays.stream(database),
                        Stream.of(
                                "server.port=0",
                                "vaadin.productionMode=true",
                                "jalon.demo=false",
                                "jalon.notice.scheduled=false",
                                TestDatabase.dataDir(),
                                "jalon.admin.username=" + DatabaseTest.ADMIN,
                                "jalon.admin.password=" + DatabaseTest.ADMIN_PASSWORD))
                .map("--"::concat)
                .toArray(String[]::new);
        return SpringApplication.run(Jalon.class, settings);
    }

    private static SingleConnectionDataSource source(String[] database) {
        Map<String, String> settings = Arrays.stream(database)
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new SingleConnectionDataSource(
                Objects.requireNonNull(settings.get("spring.datasource.url")),
                Objects.requireNonNull(settings.get("spring.datasource.username")),
                Objects.requireNonNull(settings.get("spring.datasource.password")),
                true);
    }

    /** The schema and the data as the version before left them. */
    private static void fill(SingleConnectionDataSource source) {
        Flyway.configure().dataSource(source).target("12").load().migrate();
        JdbcClient jdbc = JdbcClient.create(source);
        for (String line : DATA.strip().split(";\n")) {
            jdbc.sql(line.replace("$DIGEST", DigestUtils.sha256Hex(SIGNED)).replaceFirst(";$", ""))
                    .update();
        }
    }

    private static final String DATA = """
            insert into mandate (id, code, title_en, title_fr, original_language, rhythm) values (901, 'old', 'Old', 'Ancien', 'fr', 'QUARTER');
            insert into framework (id, mandate_id, code, title_en, title_fr, language, original_language, annex, citation_symbol) values (901, 901, 'table', 'Table', 'Tableau', 'en', 'fr', 'Annex I', 'S/1');
            insert into status_level (framework_id, code, rank_no, label_en, label_fr, symbol, colour, done) values (901, 'ongoing', 1, 'Ongoing', 'En cours', 'half', '#1F5FA8', false);
            insert into status_level (framework_id, code, rank_no, label_en, label_fr, symbol, colour, done) values (901, 'done', 2, 'Don', 'Fait', 'tick', '#116B4B', true);
            insert into reporting_period (id, mandate_id, code, first_day, last_day, due_day, state, report_symbol, version, corrigendum) values (901, 901, '2017-Q1', DATE '2017-01-01', DATE '2017-03-31', DATE '2017-03-31', 'SEALED', 'S/1', 0, 1);
            insert into reporting_period (id, mandate_id, code, first_day, last_day, due_day, state, version, entered_later) values (902, 901, '2017-Q2', DATE '2017-04-01', DATE '2017-06-30', DATE '2017-06-30', 'OPEN', 0, true);
            insert into reporting_period (id, mandate_id, code, first_day, last_day, due_day, state, report_symbol, version) values (903, 901, '2017-Q3', DATE '2017-07-01', DATE '2017-09-30', DATE '2017-09-30', 'SEALED', 'S/3', 0);
            insert into reporting_period (id, mandate_id, code, first_day, last_day, due_day, state, version) values (904, 901, '2017-Q4', DATE '2017-10-01', DATE '2017-12-31', DATE '2017-12-31', 'OPEN', 0);
            insert into element (id, framework_id, kind, number, sort_key) values (901, 901, 'PILLAR', '1', '1');
            insert into element (id, framework_id, parent_id, kind, number, sort_key) values (902, 901, 901, 'OBJECTIVE', '1.1', '11');
            insert into element (id, framework_id, parent_id, kind, number, sort_key) values (903, 901, 902, 'INDICATOR', '1.1.1', '111');
            insert into wording (element_id, from_period_id, text, statement) values (901, 901, 'Pillar', 'Statement');
            insert into wording (element_id, from_period_id, text) values (902, 901, 'Objective');
            insert into wording (element_id, from_period_id, text) values (903, 901, 'Indicator');
            insert into assessment (id, period_id, indicator_id, lock_version) values (901, 901, 903, 0);
            insert into assessment (id, period_id, indicator_id, lock_version) values (902, 902, 903, 0);
            insert into assessment (id, period_id, indicator_id, lock_version) values (903, 903, 903, 0);
            insert into assessment_version (id, assessment_id, number, recorded_at, username, person_name, route, act, state, deadline_corrected) values (901, 901, 1, TIMESTAMP WITH TIME ZONE '2018-01-01 10:00:00+00', 'a', 'A', 'SEED', 'PUBLISHED', 'PUBLISHED', false);
            insert into assessment_version (id, assessment_id, number, recorded_at, username, person_name, route, act, state, deadline_corrected) values (902, 901, 2, TIMESTAMP WITH TIME ZONE '2018-01-03 10:00:00+00', 'a', 'A', 'PAGE', 'EDITED', 'APPROVED', false);
            insert into assessment_version (id, assessment_id, number, recorded_at, username, person_name, route, act, state, deadline_corrected) values (903, 902, 1, TIMESTAMP WITH TIME ZONE '2018-01-04 10:00:00+00', 'a', 'A', 'PERIOD', 'ENTERED_LATER', 'CARRIED_FORWARD', false);
            insert into assessment_version (id, assessment_id, number, recorded_at, username, person_name, route, act, state, deadline_corrected) values (904, 903, 1, TIMESTAMP WITH TIME ZONE '2018-01-02 10:00:00+00', 'a', 'A', 'PAGE', 'EDITED', 'APPROVED', false);
            insert into assessment_part (version_id, position, status, comment) values (901, 1, 'ongoing', 'Words of Q1');
            insert into assessment_part (version_id, position, status, comment) values (902, 1, 'done', 'Corrected words of Q1');
            insert into assessment_part (version_id, position, status, comment) values (903, 1, 'ongoing', 'Words of Q2');
            insert into assessment_part (version_id, position, status, comment) values (904, 1, 'done', 'Words of Q3');
            update assessment set newest_id = 902 where id = 901;
            update assessment set newest_id = 903 where id = 902;
            update assessment set newest_id = 904 where id = 903;
            insert into seal (id, period_id, framework_id, number, origin, digest, report_symbol, sealed_at) values (901, 901, 901, 0, 'PUBLISHED', 'x', 'S/1', TIMESTAMP WITH TIME ZONE '2018-01-01 10:00:00+00');
            insert into seal (id, period_id, framework_id, number, origin, digest, report_symbol, sealed_at) values (902, 903, 901, 0, 'SIGNED', '$DIGEST', 'S/3', TIMESTAMP WITH TIME ZONE '2018-01-02 12:00:00+00');
            insert into seal (id, period_id, framework_id, number, origin, digest, report_symbol, reason, sealed_at) values (903, 901, 901, 1, 'SIGNED', 'y', 'S/1/Corr.1', 'A slip', TIMESTAMP WITH TIME ZONE '2018-01-03 12:00:00+00');
            insert into seal_row (seal_id, assessment_id, version_id) values (901, 901, 901);
            insert into seal_row (seal_id, assessment_id, version_id) values (902, 903, 904);
            insert into seal_row (seal_id, assessment_id, version_id) values (903, 901, 902);
            """;
}
