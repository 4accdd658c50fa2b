package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipInputStream;
import org.jalon.analysis.Matrices;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.Part;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.period.PeriodWorkflow;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.read.IndicatorHistories;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.workflow.Outcome;
import org.jalon.assessment.workflow.Update;
import org.jalon.export.bundle.DataPackages;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Citation;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.jalon.testing.Acting;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.LongTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People save without a pause while others read: whatever is read is whole, and of one moment. */
@DatabaseTest
@LongTest("Saves without a pause while others read")
class ReadingWhileSavingTest {

    private static final int ROUNDS = 20;
    private static final List<String> ROWS = List.of("1.1.1", "1.1.2");

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private Assessments assessments;

    @Autowired
    private IndicatorHistories histories;

    @Autowired
    private AnnexTables tables;

    @Autowired
    private Matrices matrices;

    @Autowired
    private DataPackages packages;

    @Autowired
    private PeriodWorkflow life;

    @Autowired
    private JsonMapper json;

    @Autowired
    private BeanFactory beans;

    private final AtomicReference<String> open = new AtomicReference<>("2017-Q3");
    private final AtomicBoolean over = new AtomicBoolean();
    private String mandate;

    @BeforeEach
    void two_rows_of_an_open_period() {
        BuiltMandate built = new BuiltMandate(beans);
        ReportingPeriod period = built.open("2017-Q3");
        ROWS.forEach(number -> {
            built.indicator(number, period);
            built.publish(period, number, says(0));
        });
        mandate = built.mandate().code();
    }

    @Test
    void rows_tables_histories_and_matrices_are_whole() throws Exception {
        whileSaving(List.of(
                () -> rounds(() -> whole(assessments.at(table().row("1.1.1")).content())),
                () -> rounds(() -> rows().forEach(row -> whole(row.content()))),
                () -> rounds(() -> assertThat(versions("1.1.2")).isSortedAccordingTo(Collections.reverseOrder())),
                () -> rounds(() -> assertThat(matrices.of(mandate, "table").indicators())
                        .allSatisfy(row -> assertThat(row.cells()).allMatch(Optional::isPresent)))));
    }

    @Test
    void the_data_package_is_of_one_moment() throws Exception {
        whileSaving(List.of(() -> rounds(() -> {
            Map<String, JsonNode> files = unpacked();
            Map<String, String> said = new HashMap<>();
            // The last one of each row stays.
            file(files, "table/history.json")
                    .forEach(version -> said.put(text(version, "indicator"), comment(version)));
            Map<String, String> shown = new HashMap<>();
            file(files, "table/2017-Q3/table.json")
                    .findValues("rows")
                    .forEach(rows -> rows.forEach(row -> shown.put(text(row, "indicator"), comment(row))));
            assertThat(shown).as("table and history").isEqualTo(said).hasSize(2);
        })));
    }

    @Test
    void a_period_that_is_opened_meanwhile_gets_whole_rows() throws Exception {
        whileSaving(List.of(() -> {
            for (String next : List.of("2017-Q4", "2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4", "2019-Q1", "2019-Q2")) {
                Acting.as(
                        Acting.ADMINISTRATOR,
                        () -> life.open(new PeriodAddress(mandate, "table", next), Optional.empty()));
                open.set(next);
            }
            return true;
        }));

        assertThat(Acting.as(
                        Acting.OFFICER,
                        () -> histories.of(mandate, "table", "1.1.1").periods()))
                .hasSize(8)
                .allSatisfy(period -> assertThat(period.versions()).allSatisfy(version -> whole(version.content())));
    }

    /** Version {@code k} has so many parts and sources as no version beside it. */
    private static AssessmentContent says(int k) {
        return new AssessmentContent(
                Collections.nCopies(1 + k % 3, new Part(Optional.of("ongoing"), "Version " + k)),
                Optional.of(Deadline.printed("Version " + k)),
                Collections.nCopies(1 + k % 4, new Citation("S/2017/1", "Version " + k, "")),
                Optional.empty());
    }

    private static void whole(AssessmentContent content) {
        String words = content.deadline().orElseThrow().words();
        assertThat(content).isEqualTo(says(Integer.parseInt(words.substring("Version ".length()))));
    }

    private PeriodAddress table() {
        return new PeriodAddress(mandate, "table", "2017-Q3");
    }

    private List<AnnexTable.Row> rows() {
        List<AnnexTable.Row> rows =
                tables.of(mandate, "table", Optional.of("2017-Q3")).rows().toList();
        assertThat(rows).hasSize(ROWS.size());
        return rows;
    }

    private List<Integer> versions(String number) {
        List<AssessmentVersion> versions =
                histories.of(mandate, "table", number).periods().getFirst().versions();
        versions.forEach(version -> whole(version.content()));
        assertThat(versions.getFirst().number()).isEqualTo(versions.size());
        return versions.stream().map(AssessmentVersion::number).toList();
    }

    private Map<String, JsonNode> unpacked() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, JsonNode> files = new HashMap<>();
        try {
            packages.write(mandate, Locale.ENGLISH, out);
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().endsWith(".json")) {
                        files.put(entry.getName(), json.readTree(zip.readAllBytes()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static JsonNode file(Map<String, JsonNode> files, String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    private static String text(JsonNode node, String property) {
        return Optional.ofNullable(node.get(property)).orElseThrow().asString();
    }

    private static String comment(JsonNode row) {
        return text(Optional.ofNullable(row.get("parts")).orElseThrow().get(0), "comment");
    }

    private static boolean rounds(Runnable reading) {
        for (int round = 0; round < ROUNDS; round++) {
            Acting.as(Acting.OFFICER, reading);
        }
        return true;
    }

    private void whileSaving(List<Callable<Boolean>> readers) throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<Boolean>> savers =
                    ROWS.stream().map(row -> threads.submit(() -> save(row))).toList();
            List<Future<Boolean>> running = new ArrayList<>();
            readers.forEach(reader -> running.add(threads.submit(reader)));
            try {
                for (Future<Boolean> reader : running) {
                    assertThat(reader.get(120, TimeUnit.SECONDS)).isTrue();
                }
            } finally {
                over.set(true);
            }
            for (Future<Boolean> saver : savers) {
                assertThat(saver.get(60, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    private boolean save(String number) {
        int k = 0;
        while (!over.get()) {
            k++;
            AssessmentContent content = says(k);
            PeriodAddress address = new PeriodAddress(mandate, "table", open.get());
            Outcome outcome = Acting.as(Acting.OFFICER, () -> {
                Assessment now = assessments.at(address.row(number));
                return updates.update(
                        address.row(number), now.version(), new Update.Edit(content, Optional.empty()), Route.API);
            });
            assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        }
        return k > 0;
    }
}
