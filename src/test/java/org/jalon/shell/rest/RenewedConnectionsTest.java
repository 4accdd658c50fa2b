package org.jalon.shell.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static org.jalon.testing.Acting.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jalon.analysis.search.Search;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.conversation.ConversationDrafts;
import org.jalon.assessment.draft.Drafts;
import org.jalon.assessment.update.AssessmentForm;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Labelled;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.shared.LocalizedText;
import org.jalon.table.view.SavedView;
import org.jalon.table.view.SavedViews;
import org.jalon.table.view.ViewSaving;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.OfficeFile;
import org.jalon.testing.Signer;
import org.jalon.testing.SmallMandate;
import org.jalon.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * The pool gives every connection up after half an hour, those too by which the tables were made. Everything can be written all the same:
 * each kind of write once, and then, whatever kinds there will be, each line of each table.
 */
@DatabaseTest
@BothDatabases
class RenewedConnectionsTest {

    private static final String ADMIN = DatabaseTest.ADMIN;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SmallMandate mandates;

    @Autowired
    private BeanFactory beans;

    @BeforeEach
    void half_an_hour_later() throws SQLException {
        renewConnections();
    }

    @Test
    void every_kind_of_write_goes_on() throws Exception {
        SmallMandate.Made made = mandates.make();
        String mandate = "/api/v1/mandates/" + made.mandate();
        String framework = mandate + "/frameworks/agreement";
        Signer.named("renewed-reviewer", beans);
        workflow(framework, mandate);
        aside(framework, mandate);
        forms(framework);
        intakes(framework);
        documents(framework, mandate);
        drafts(made);
        names(made);
        elements(framework);
        ask(get(framework + "/periods/2017-Q3/table.docx?corrigendum=0"));

        renewConnections();

        assertThat(tables()).hasSizeGreaterThan(30).allSatisfy(table -> {
            assertThat(lines(table))
                    .as("lines that this test wrote to " + table)
                    .isPositive();
            assertThatCode(() -> writeAgain(table)).as(table).doesNotThrowAnyException();
        });
    }

    /** H2 2.4 keeps such a list in an order that belongs to the connection which wrote the check, and prints it so. */
    @Test
    @DisabledIfSystemProperty(named = "jalon.test.database", matches = "postgresql")
    void no_check_keeps_anything_of_the_connection_that_wrote_it() {
        List<String> kept = jdbc.sql("""
                        select constraint_name || ': ' || check_clause from information_schema.check_constraints
                        union all select table_name || '.' || column_name || ': ' || coalesce(column_default, '') || coalesce(generation_expression, '')
                        from information_schema.columns where table_schema = 'PUBLIC'""").query((row, n) -> row.getString(1)).list();
        assertThat(kept)
                .hasSizeGreaterThan(100)
                .noneMatch(written -> Pattern.compile("\\bIN\\s*\\(|\\bSELECT\\b")
                        .matcher(written)
                        .find());
    }

    private void workflow(String framework, String mandate) throws Exception {
        String period = framework + "/periods/2017-Q3";
        send(
                put(mandate + "/rules").header("If-Match", "\"0\""),
                "{\"signatures\": 1, \"ownApproval\": true, \"dueAfterDays\": 5, \"reason\": \"One person\"}");
        send(put(mandate).header("If-Match", "\"1\""), """
                {"title": {"en": "Another title"}, "originalLanguage": "en", "rhythm": "quarter"}""");
        send(post("/api/v1/people"), """
                {"username": "renewed-member", "name": "A member", "roles": {"%s": "reader"}}""".formatted(mandate.substring(mandate.lastIndexOf('/') + 1)));
        send(post(framework + "/periods"), "{\"code\": \"2017-Q4\"}");
        send(put(framework + "/periods/2018-Q1/due"), "{\"due\": \"2018-04-20\", \"reason\": \"Later\"}");
        send(post(period + "/assignments"), "{\"officer\": \"" + SmallMandate.OFFICER + "\", \"numbers\": [\"1\"]}");
        send(put(period + "/assessments/1.1.9").header("If-Match", "\"1\""), """
                {"parts": [{"status": "not-implemented", "comment": "It went back"}], "deadline": null, "citations": [], "doubt": null}""");
        send(post(period + "/assessments/1.1.9/conversation"), "{\"text\": \"@" + SmallMandate.OFFICER + " look\"}");
        send(put(period + "/hints/1.1.9/step-back/dismissal"), "{\"reason\": \"It is so\"}");
        bulk(period, "confirm", 1, "1.1.10");
        for (String act : List.of("submit", "approve")) {
            int version = act.equals("submit") ? 2 : 3;
            bulk(period, act, version, "1.1.9", "1.1.10");
        }
        send(post(period + "/transitions"), "{\"to\": \"in-review\"}");
        String digest = JsonPath.read(read(period + "/to-sign?reportSymbol=S/2017/811"), "$.digest");
        send(
                post(period + "/signatures"),
                "{\"reportSymbol\": \"S/2017/811\", \"reportDate\": null, \"digest\": \"" + digest
                        + "\", \"password\": \"" + DatabaseTest.ADMIN_PASSWORD + "\"}");
        send(post(period + "/transitions"), "{\"to\": \"correcting\", \"reason\": \"A wrong number\"}");
        send(
                post(period + "/assessments/1.1.9/acts").header("If-Match", "\"4\""),
                "{\"act\": \"return\", \"reason\": \"Which number?\"}");
        send(post(period + "/transitions"), "{\"to\": \"sealed\", \"reason\": \"It was right\"}");
    }

    private void bulk(String period, String act, int version, String... indicators) throws Exception {
        String rows = Stream.of(indicators)
                .map(indicator -> "{\"indicator\": \"" + indicator + "\", \"version\": " + version + "}")
                .collect(Collectors.joining(", "));
        MockHttpServletResponse done =
                send(post(period + "/bulk"), "{\"act\": \"" + act + "\", \"rows\": [" + rows + "]}");
        assertThat(JsonPath.<Integer>read(done.getContentAsString(), "$.accepted"))
                .isEqualTo(indicators.length);
    }

    private void aside(String framework, String mandate) throws Exception {
        send(put(mandate + "/notice-choices"), "{\"kind\": \"due\", \"channel\": \"app\", \"days\": 7}");
        send(put("/api/v1/mail-address"), "{\"address\": \"admin@example.org\"}");
        send(post("/api/v1/calendar"), "");
        String[] place = {mandate.substring(mandate.lastIndexOf('/') + 1), "agreement"};
        SavedViews views = beans.getBean(SavedViews.class);
        as(Acting.READER, () -> beans.getBean(Search.class).find(place[0], place[1], "published"));
        as(Acting.READER, () -> {
            ViewSaving saving = views.save(place[0], place[1], "Late", "/" + place[0] + "/" + place[1] + "?q=late");
            SavedView view = ((ViewSaving.Saved) saving).view();
            views.share(view.id(), true);
            views.pin(view.id(), true);
        });
    }

    private void forms(String framework) throws Exception {
        MockHttpServletResponse made = send(post(framework + "/periods/2017-Q4/forms"), "");
        String docx = JsonPath.read(made.getContentAsString(), "$.docx");
        OfficeFile word = OfficeFile.of(ask(get(docx)).getContentAsByteArray());
        Matcher tag = Pattern.compile("w:tag w:val=\"(jalon\\.\\w+\\.1\\.1\\.comments\\.\\w+)\"")
                .matcher(word.text("word/document.xml"));
        assertThat(tag.find()).isTrue();
        MockHttpServletResponse taken = ask(post(framework + "/forms/returns?name=form.docx")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(word.fill(tag.group(1), "From the ministry").bytes()));
        Integer id = JsonPath.read(taken.getContentAsString(), "$.id");
        Integer row = JsonPath.read(taken.getContentAsString(), "$.rows[0].id");
        send(post(framework + "/forms/returns/" + id + "/rows/" + row + "/reject"), "");
        send(post(framework + "/forms/returns/" + id + "/rows/" + row + "/accept?version=1"), "");
    }

    private void intakes(String framework) throws Exception {
        String csv = "No.,State,Comments\n1.1.9,Suspended,From a file\n";
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"annex.csv\"\r\n\r\n" + csv
                + "\r\n--x--\r\n";
        String at = Objects.requireNonNull(ask(post(framework + "/periods/2017-Q4/intakes")
                        .contentType("multipart/form-data; boundary=x")
                        .content(body))
                .getHeader("Location"));
        await().untilAsserted(() -> assertThat(read(at)).contains("\"ready\""));
        send(patch(at), "{\"words\": {\"Suspended\": \"ongoing\"}, \"matches\": {\"0\": \"1.1.9\"}}");
        send(post(at + "/acceptance"), "{\"rows\": [\"0\"]}");
    }

    private void documents(String framework, String mandate) throws Exception {
        MockHttpServletResponse ordered = send(post(framework + "/documents?what=table&period=2017-Q3&format=csv"), "");
        String address = Objects.requireNonNull(ordered.getHeader("Location"));
        await().untilAsserted(() -> assertThat(read(address)).contains("\"ready\""));
        String template = mandate + "/template";
        byte[] own = ask(get(template + "/starter.docx")).getContentAsByteArray();
        ask(put(template + "?name=ours.docx")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(own));
        ask(delete(template));
    }

    private void elements(String framework) throws Exception {
        send(
                patch(framework + "/elements/1.1.9").header("If-Match", "\"0\""),
                "{\"number\": \"1.1.19\", \"from\": \"2017-Q4\", \"reason\": \"As the report has it\"}");
        send(
                post(framework + "/elements/1.1.10/withdrawal").header("If-Match", "\"1\""),
                "{\"from\": \"2017-Q4\", \"reason\": \"Nobody asks for it any more\"}");
    }

    private void names(SmallMandate.Made made) {
        Frameworks frameworks = beans.getBean(Frameworks.class);
        as(Acting.ADMINISTRATOR, () -> {
            Mandate mandate = beans.getBean(Mandates.class).byCode(made.mandate());
            Framework framework = frameworks.byCode(mandate, "agreement");
            frameworks.rename(
                    framework,
                    new Labelled.Title(),
                    beans.getBean(ReportingPeriods.class).byCode(framework.id(), "2017-Q4"),
                    new LocalizedText("Another title", "Un autre titre"));
        });
    }

    private void drafts(SmallMandate.Made made) {
        AssessmentAddress row = new AssessmentAddress(made.mandate(), "agreement", "2017-Q4", "1.1.10");
        as(Acting.OFFICER, () -> {
            beans.getBean(ConversationDrafts.class).keep(row, "Half a sen");
            beans.getBean(Drafts.class)
                    .keep(
                            row,
                            1,
                            new AssessmentForm(
                                    List.of(), "2018", AssessmentForm.ReadingForm.AUTOMATIC, List.of(), "", ""));
        });
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String json) throws Exception {
        return ask(request.contentType(MediaType.APPLICATION_JSON).content(json));
    }

    private String read(String address) throws Exception {
        return ask(get(address)).getContentAsString();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(httpBasic(ADMIN, DatabaseTest.ADMIN_PASSWORD)))
                .andExpect(status().is2xxSuccessful())
                .andReturn()
                .getResponse();
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select table_name from information_schema.tables
                        where lower(table_schema) = 'public' and table_type = 'BASE TABLE' and lower(table_name) not like 'flyway%'""").query((row, n) -> row.getString(1)).list();
    }

    private long lines(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** The same values once more: the database looks at each line as if it were new. */
    private void writeAgain(String table) {
        String column = jdbc.sql("""
                        select column_name from information_schema.columns
                        where lower(table_schema) = 'public' and table_name = :table and ordinal_position = 1""").param("table", table).query(String.class).single();
        assertThat(jdbc.sql("update " + table + " set " + column + " = " + column)
                        .update())
                .isPositive();
    }

    /** Gives up all connections, as time does, and waits until each is gone. */
    private void renewConnections() throws SQLException {
        HikariPoolMXBean pool = dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        await().untilAsserted(() -> assertThat(pool.getActiveConnections()).isZero());
        List<Integer> before = sessions();
        pool.softEvictConnections();
        await().untilAsserted(() -> assertThat(sessions()).doesNotContainAnyElementsOf(before));
    }

    private List<Integer> sessions() {
        return jdbc.sql(
                        TestDatabase.isPostgres()
                                ? "select pid from pg_stat_activity where datname = current_database() and pid <> 0"
                                : "select session_id from information_schema.sessions")
                .query((row, n) -> row.getInt(1))
                .list();
    }
}
