package org.jalon.export.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.testing.Examples.says;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.period.Corrigenda;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Update;
import org.jalon.mandate.MandateRules;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.mandate.RuleBook;
import org.jalon.security.Person;
import org.jalon.shared.ActRefused;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.NotFound;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.LongTest;
import org.jalon.testing.Signer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.web.servlet.MockMvc;

/** A sealed table answers the same bytes whatever is done to other periods afterwards. */
@DatabaseTest
@LongTest(
        "Every file of a sealed table, byte for byte, after much else has happened; SealedDocumentsTest looks at some")
class SealedForeverTest {

    private static final List<String> ROWS = List.of("1.1.1", "1.1.2");

    /** Periods that come late, between or behind the sealed ones, and one that is corrected. */
    private static final List<String> OTHERS = List.of("2016-Q4", "2017-Q2", "2017-Q3", "2018-Q1");

    private static final List<String> WATCHED = List.of("2017-Q1", "2017-Q4");

    private static final List<String> DOCUMENTS =
            List.of("/table.docx?lang=en", "/table.docx?lang=fr", "/table.pdf?lang=en", "/table.xlsx?lang=fr");

    private static final int ACTS = 13;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private Assessments assessments;

    @Autowired
    private PeriodWorkflow life;

    @Autowired
    private Corrigenda corrigenda;

    @Autowired
    private ReportingPeriods periods;

    @Autowired
    private RuleBook rules;

    @Autowired
    private BeanFactory beans;

    @Test
    void a_sealed_table_is_compared_with_what_stood_when_it_was_sealed() throws Exception {
        SealedRecord record = new SealedRecord();
        record.correct("2017-Q2", "Corrected words");
        record.open("2017-Q3");

        String table = record.address("2017-Q4") + "/table.json";
        mvc.perform(get(table).with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.comparedWith").value("2017-Q2"))
                .andExpect(jsonPath("$.counts.changed").value(1));
        record.check();
    }

    @Test
    void a_corrigendum_is_compared_with_what_stood_when_it_was_signed() throws Exception {
        SealedRecord record = new SealedRecord();
        record.correct("2017-Q2", "Corrected words");
        record.open("2017-Q3");
        record.correct("2017-Q4", "Other words");
        record.watch("2017-Q4");

        mvc.perform(get(record.address("2017-Q4") + "/table.json")
                        .with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)))
                .andExpect(jsonPath("$.comparedWith").value("2017-Q3"))
                .andExpect(jsonPath("$.counts.changed").value(1));
        mvc.perform(get(record.address("2017-Q4") + "/table.json?corrigendum=0")
                        .with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)))
                .andExpect(jsonPath("$.comparedWith").value("2017-Q2"))
                .andExpect(jsonPath("$.counts.changed").value(1));
        record.correct("2017-Q2", "Once more");
        record.check();
    }

    @Test
    void nothing_that_is_done_to_other_periods_changes_a_byte_of_it() {
        qt().withExamples(12)
                .withShrinkCycles(10)
                .forAll(lists().of(integers().between(0, ACTS * OTHERS.size() - 1))
                        .ofSizeBetween(10, 30))
                .checkAssert(steps -> new SealedRecord().take(steps));
    }

    /** A record in which 2017-Q1 and 2017-Q4 are sealed and watched. */
    private final class SealedRecord {

        private final BuiltMandate mandate = new BuiltMandate(beans);
        private final Signer signer = Signer.named("forever-signer", beans);
        private final String code = mandate.mandate().code();
        private final Map<String, String> kept = new LinkedHashMap<>();

        SealedRecord() {
            ReportingPeriod first = mandate.open("2017-Q1");
            for (String number : ROWS) {
                mandate.indicator(number, first);
                mandate.publish(first, number, says("ongoing", "Words of Q1"));
            }
            mandate.seal(first);
            ReportingPeriod second = mandate.open("2017-Q2");
            for (String number : ROWS) {
                mandate.publish(second, number, says("ongoing", "Words of Q2"));
            }
            mandate.seal(second);
            open("2017-Q4");
            act(
                    Acting.OFFICER,
                    "2017-Q4",
                    "1.1.1",
                    new Update.Edit(says("implemented", "Words of Q4"), Optional.empty()));
            sign("2017-Q4");
            WATCHED.forEach(this::watch);
        }

        void take(List<Integer> steps) {
            for (int i = 0; i < steps.size(); i++) {
                step(steps.get(i) % ACTS, OTHERS.get(steps.get(i) / ACTS), i);
                check();
            }
            checkDocuments();
        }

        private void step(int act, String period, int number) {
            try {
                switch (act) {
                    case 0, 1 -> open(period);
                    case 2 ->
                        act(
                                Acting.OFFICER,
                                period,
                                "1.1.1",
                                new Update.Edit(says("implemented", "Step " + number), Optional.empty()));
                    case 3 -> sign(period);
                    case 4 -> correct(period, "Step " + number);
                    case 5 ->
                        Acting.as(
                                Acting.REVIEWER,
                                () -> life.beginCorrigendum(
                                        new PeriodAddress(code, "table", period), "Step " + number));
                    case 6 -> act(Acting.REVIEWER, period, "1.1.2", new Update.Return("Step " + number));
                    case 7 ->
                        Acting.as(
                                Acting.REVIEWER,
                                () -> corrigenda.abandon(
                                        new PeriodAddress(code, "table", period), "Step " + number, Route.PAGE));
                    case 8 -> changeRules(number);
                    case 9 -> mandate.reword(ROWS.get(number % 2), find(period), "Step " + number);
                    case 10 -> mandate.indicator(number + ".1.1", find(period));
                    case 11 ->
                        Acting.as(
                                Acting.ADMINISTRATOR,
                                () -> life.moveDue(
                                        new PeriodAddress(code, "table", period),
                                        LocalDate.of(2019, 1, 1 + number % 28),
                                        "Later"));
                    case 12 -> {
                        LocalizedText name = new LocalizedText("Step " + number, "Pas " + number);
                        mandate.relabel("ongoing", find(period), name);
                        mandate.retitle(find(period), name);
                    }
                    default -> throw new IllegalStateException("There is no act " + act);
                }
            } catch (ActRefused | NotFound | DataIntegrityViolationException refused) {
                // So it stays as it was, which is checked below.
            }
        }

        private void open(String period) {
            Acting.as(
                    Acting.ADMINISTRATOR, () -> life.open(new PeriodAddress(code, "table", period), Optional.empty()));
        }

        private void changeRules(int number) {
            Acting.as(Acting.ADMINISTRATOR, () -> {
                int version = rules.of(mandate.mandate()).version();
                return rules.change(mandate.mandate(), version, new MandateRules(1, true, number), "Step " + number);
            });
        }

        /** Signs a corrigendum in which 1.1.1 says something else. */
        private void correct(String period, String words) {
            Acting.as(Acting.REVIEWER, () -> life.beginCorrigendum(new PeriodAddress(code, "table", period), words));
            act(Acting.REVIEWER, period, "1.1.1", new Update.Return("Look again"));
            act(Acting.OFFICER, period, "1.1.1", new Update.Edit(says("implemented", words), Optional.empty()));
            approve(period, "1.1.1");
            signer.signs(table(period), "S/2018/2");
        }

        private void sign(String period) {
            ROWS.forEach(row -> {
                act(Acting.OFFICER, period, row, new Update.ConfirmNoChange());
                approve(period, row);
            });
            Acting.as(Acting.REVIEWER, () -> life.beginReview(new PeriodAddress(code, "table", period)));
            signer.signs(table(period), "S/2018/1");
        }

        private void approve(String period, String row) {
            act(Acting.OFFICER, period, row, new Update.Submit());
            act(Acting.REVIEWER, period, row, new Update.Approve());
        }

        private void act(Person person, String period, String row, Update update) {
            int version = Acting.as(person, () -> assessments.at(table(period).row(row)))
                    .version();
            Acting.as(person, () -> updates.update(table(period).row(row), version, update, Route.PAGE));
        }

        private PeriodAddress table(String period) {
            return new PeriodAddress(code, "table", period);
        }

        private ReportingPeriod find(String period) {
            return Acting.as(
                    Acting.READER, () -> periods.byCode(mandate.framework().id(), period));
        }

        String address(String period) {
            return "/api/v1/mandates/" + code + "/frameworks/table/periods/" + period;
        }

        void watch(String period) {
            for (String file : files()) {
                kept.put(period + file, read(period, file));
            }
            for (String file : DOCUMENTS) {
                kept.put(period + file, read(period, file));
            }
        }

        void check() {
            for (String period : WATCHED) {
                for (String file : files()) {
                    assertThat(read(period, file)).as(period + file).isEqualTo(kept.get(period + file));
                }
            }
        }

        /** Files that are kept as they were first made take longest, and are looked at once. */
        void checkDocuments() {
            for (String period : WATCHED) {
                for (String file : DOCUMENTS) {
                    assertThat(read(period, file)).as(period + file).isEqualTo(kept.get(period + file));
                }
            }
        }

        private List<String> files() {
            return List.of(
                    "/table.json?lang=en",
                    "/table.json?lang=fr",
                    "/table.csv?lang=en",
                    "/table.csv?lang=fr",
                    "/canonical.json",
                    "/verification");
        }

        private String read(String period, String file) {
            try {
                return mvc.perform(get(address(period) + file)
                                .with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(
                                file.startsWith("/table.") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            } catch (Exception e) {
                throw new AssertionError(file + " of " + period, e);
            }
        }
    }
}
