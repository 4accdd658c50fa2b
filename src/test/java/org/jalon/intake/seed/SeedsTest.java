package org.jalon.intake.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.PeriodAddress;
import org.jalon.assessment.Route;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.assessment.read.Assessments;
import org.jalon.assessment.update.AssessmentUpdates;
import org.jalon.assessment.update.BulkUpdates;
import org.jalon.assessment.update.RowVersion;
import org.jalon.assessment.workflow.Update;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outline;
import org.jalon.framework.Outline.Node;
import org.jalon.framework.Outlines;
import org.jalon.framework.Outlines.Wording;
import org.jalon.intake.tabular.SeedFolder;
import org.jalon.intake.tabular.SeedRefused;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.security.SystemActor;
import org.jalon.shared.Citation;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Seed folders with more in them than that of Mali has, and folders that come a second time. */
@DatabaseTest
@TestPropertySource(properties = "jalon.seed=")
@DirtiesContext
@SuppressWarnings("NullAway.Init")
class SeedsTest {

    private static final List<String> FACTS = List.of("passage", "evidence", "evidence_version");

    @Autowired
    private Seeds seeds;

    @Autowired
    private SystemActor system;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private ReportingPeriods periods;

    @Autowired
    private Outlines outlines;

    @Autowired
    private Assessments assessments;

    @Autowired
    private AssessmentUpdates updates;

    @Autowired
    private BulkUpdates bulk;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path parent;

    @Test
    void without_folders_there_is_nothing_to_load() {
        assertThat(seeds.loadMissing()).isEmpty();
    }

    @Test
    void a_package_may_give_other_labels_from_a_period_on() {
        DraftFolder draft = labelled("labelled", "agreement,status,ongoing,2017-Q3,Under way,En train");
        seeds.loadMissing(List.of(draft.folder()));

        system.run("test", () -> {
            Mandate mandate = mandates.byCode("labelled");
            Framework framework = frameworks.byCode(mandate, "agreement");
            assertThat(label(frameworks.in(framework, periods.byCode(framework.id(), "2017-Q2"))))
                    .isEqualTo("Ongoing");
            assertThat(label(frameworks.in(framework, periods.byCode(framework.id(), "2017-Q3"))))
                    .isEqualTo("Under way");
        });
    }

    @Test
    void a_label_of_nothing_is_refused_with_its_place() {
        DraftFolder draft = labelled("mislabelled", "agreement,status,under-way,2017-Q3,Under way,En train");
        assertThatExceptionOfType(SeedRefused.class)
                .isThrownBy(() -> seeds.loadMissing(List.of(draft.folder())))
                .satisfies(refused -> assertThat(draft.said(refused))
                        .containsExactly("FOLDER/labels.csv, line 2, column 3 'code': 'under-way' is not a level of the"
                                + " framework's scale; expected one of implemented, ongoing, not-implemented"));
    }

    @Test
    void a_label_that_is_too_long_for_a_status_is_refused_with_its_place() {
        DraftFolder draft = labelled("long-label", "agreement,status,ongoing,2017-Q3," + "x".repeat(81) + ",En cours");
        assertThatExceptionOfType(SeedRefused.class)
                .isThrownBy(() -> seeds.loadMissing(List.of(draft.folder())))
                .satisfies(refused -> assertThat(draft.said(refused))
                        .containsExactly(
                                "FOLDER/labels.csv, line 2, column 5 'label_en': 81 characters; expected at most 80"));
    }

    @Test
    void a_package_may_say_what_its_fiscal_years_are() {
        seeds.loadMissing(List.of(
                fiscal("fiscal", "july-to-june").folder(), fiscal("unclear", "").folder()));

        system.run("test", () -> {
            assertThat(deadline("fiscal", "2017-Q2", "1.1.1").reading())
                    .as("as published")
                    .isEqualTo(new DeadlineReading.Interval(LocalDate.of(2019, 7, 1), LocalDate.of(2020, 6, 30)));
            assertThat(deadline("unclear", "2017-Q2", "1.1.1").reading()).isEqualTo(new DeadlineReading.Unclear());

            AssessmentAddress row = new AssessmentAddress("fiscal", "agreement", "2017-Q3", "1.1.1");
            updates.update(
                    row,
                    1,
                    new Update.SetDeadline(Optional.of(Deadline.printed("by 2022/23")), Optional.empty()),
                    Route.API);
            assertThat(deadline("fiscal", "2017-Q3", "1.1.1").reading())
                    .as("as somebody wrote it")
                    .isEqualTo(new DeadlineReading.Interval(null, LocalDate.of(2023, 6, 30)));
            bulk.act(
                    new PeriodAddress("fiscal", "agreement", "2017-Q3"),
                    List.of(new RowVersion("1.1.1", 2), new RowVersion("1.1.2", 1)),
                    new Update.SetDeadline(Optional.of(Deadline.printed("2023/24")), Optional.empty()),
                    Optional.empty(),
                    Route.API,
                    (reached, all) -> {});
            assertThat(deadline("fiscal", "2017-Q3", "1.1.2").reading())
                    .as("as somebody wrote it at many rows")
                    .isEqualTo(new DeadlineReading.Interval(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30)));
        });
    }

    @Test
    void fiscal_years_of_another_kind_are_refused_with_their_place() {
        DraftFolder draft = fiscal("fiscal-wrong", "april");
        assertThatExceptionOfType(SeedRefused.class)
                .isThrownBy(() -> seeds.loadMissing(List.of(draft.folder())))
                .satisfies(refused -> assertThat(draft.said(refused))
                        .containsExactly(
                                "FOLDER/frameworks.csv, line 2, column 9 'fiscal_years': 'april' is no kind of fiscal"
                                        + " years; expected one of unclear, july-to-june"));
    }

    @Test
    void a_package_may_say_how_elements_come_move_and_go() {
        load(living("living"));

        system.run("test", () -> {
            Framework agreement = agreement("living");
            assertThat(places(agreement, "2017-Q2")).contains("1.1.2=1.1.2", "1.1.3=1.1.3", "4.3.6=4.3.6");
            assertThat(places(agreement, "2017-Q3"))
                    .contains("1.1.3=1.2.4", "1.1.2-2=1.1.2")
                    .doesNotContain("1.1.2=1.1.2", "4.3.6=4.3.6")
                    .hasSize(30);
            assertThat(outlines.in(agreement, period(agreement, "2017-Q3"))
                            .top()
                            .getFirst()
                            .children()
                            .getLast()
                            .children())
                    .extracting(Node::code)
                    .containsExactly("1.2.1", "1.2.2", "1.2.3", "1.1.3");
        });
    }

    @Test
    void lives_that_cannot_be_are_refused_with_their_place() {
        DraftFolder draft =
                living("dying").append("indicators.csv", "agreement,1.1,1.1.7,Too late,2017-Q3,1.1.7,2017-Q2");
        draft.append("indicators.csv", "agreement,1.1,1.1.8,Never,2017-Q3,1.1.8,2019-Q2");
        assertThatExceptionOfType(SeedRefused.class)
                .isThrownBy(() -> seeds.loadMissing(List.of(draft.folder())))
                .satisfies(
                        refused -> assertThat(draft.said(refused))
                                .containsExactly(
                                        "FOLDER/indicators.csv, line 35, column 7 'valid_until': it would end before 2017-Q2 and begins with 2017-Q3",
                                        "FOLDER/indicators.csv, line 36, column 7 'valid_until': there is no period '2019-Q2' that it could end before"));
    }

    /** Mali with codes: one row goes, one moves, and a newcomer has the number of the one that went. */
    private DraftFolder living(String code) {
        DraftFolder draft = DraftFolder.copyOfMali(parent, code);
        List<String> lines = draft.read("indicators.csv").lines().toList();
        Stream<String> coded = lines.stream().skip(1).map(line -> {
            String number = line.split(",")[2];
            boolean ends = number.equals("1.1.2") || number.equals("4.3.6");
            return line + "," + number + "," + (ends ? "2017-Q3" : "");
        });
        List<String> all = Stream.of(
                        Stream.of(lines.getFirst() + ",code,valid_until"),
                        coded,
                        Stream.of(
                                "agreement,1.2,1.2.4,Moved here,2017-Q3,1.1.3,",
                                "agreement,1.1,1.1.2,A newcomer,2017-Q3,1.1.2-2,"),
                        Stream.of(""))
                .flatMap(part -> part)
                .toList();
        draft.write("indicators.csv", all.toArray(String[]::new));
        String descriptor = draft.read(SeedFolder.DESCRIPTOR);
        int table = descriptor.indexOf("\"name\": \"indicators\"");
        String before = descriptor.substring(0, table);
        String after = descriptor
                .substring(table)
                .replaceFirst(
                        "(\\{\\s*\"name\": \"valid_from\")",
                        "{\"name\": \"code\", \"type\": \"string\"}, {\"name\": \"valid_until\", \"type\": \"string\"}, $1")
                .replaceFirst(
                        "\"primaryKey\": \\[\\s*\"framework\",\\s*\"number\"",
                        "\"primaryKey\": [\"framework\", \"code\"")
                .replaceFirst(
                        "(\"resource\": \"indicators\",\\s*\"fields\": \\[\\s*\"framework\",\\s*)\"number\"",
                        "$1\"code\"");
        return draft.write(SeedFolder.DESCRIPTOR, before + after);
    }

    private List<String> places(Framework framework, String period) {
        return outlines.in(framework, period(framework, period))
                .indicators()
                .map(indicator -> indicator.code() + "=" + indicator.number().printed())
                .toList();
    }

    private DraftFolder fiscal(String code, String fiscalYears) {
        return DraftFolder.copyOfMali(parent, code)
                .replace("frameworks.csv", "citation_locator", "citation_locator,fiscal_years")
                .replace("frameworks.csv", "S/2017/478,Annex I\n", "S/2017/478,Annex I," + fiscalYears + "\n")
                .replace("assessments.csv", "1.1.1,1,ongoing,2017,", "1.1.1,1,ongoing,2019/20,")
                .replace(
                        SeedFolder.DESCRIPTOR,
                        "          {\"name\": \"annex\"",
                        "          {\"name\": \"fiscal_years\", \"type\": \"string\"},\n          {\"name\": \"annex\"");
    }

    private Deadline deadline(String mandate, String period, String indicator) {
        return assessments
                .at(new AssessmentAddress(mandate, "agreement", period, indicator))
                .content()
                .deadline()
                .orElseThrow();
    }

    private DraftFolder labelled(String code, String line) {
        DraftFolder draft = DraftFolder.copyOfMali(parent, code)
                .write("labels.csv", "framework,subject,code,valid_from,label_en,label_fr", line, "");
        String fields = Stream.of("framework", "subject", "code", "valid_from", "label_en", "label_fr")
                .map(name -> "{\"name\": \"" + name + "\", \"type\": \"string\"}")
                .collect(Collectors.joining(", "));
        return draft.replace(
                SeedFolder.DESCRIPTOR,
                "  \"resources\": [\n",
                "  \"resources\": [\n{\"name\": \"labels\", \"path\": \"labels.csv\", \"schema\": {\"fields\": ["
                        + fields + "]}},\n");
    }

    private static String label(Framework framework) {
        return framework.scale().level("ongoing").orElseThrow().label().en();
    }

    @Test
    void a_folder_whose_mandate_is_there_changes_nothing_if_it_cannot_be_read() {
        DraftFolder draft = DraftFolder.copyOfMali(parent, "twice");
        assertThat(seeds.loadMissing(List.of(draft.folder()))).containsExactly("twice");
        Map<String, Long> before = DatabaseContent.rows(jdbc);
        assertThat(before.get("assessment")).isGreaterThanOrEqualTo(62);
        draft.delete(SeedFolder.DESCRIPTOR);

        assertThat(seeds.loadMissing(List.of(draft.folder()))).isEmpty();

        assertThat(DatabaseContent.rows(jdbc)).isEqualTo(before);
    }

    @Test
    void facts_that_a_mandate_does_not_hold_yet_come_into_it_and_nothing_else_changes() {
        DraftFolder draft = DraftFolder.copyOfMali(parent, "facts");
        String passages = draft.read("passages.csv");
        String evidence = draft.read("evidence.csv");
        load(draft.write("passages.csv", firstLine(passages)).write("evidence.csv", firstLine(evidence)));
        Map<String, Long> before = DatabaseContent.rows(jdbc);
        draft.write("passages.csv", passages).write("evidence.csv", evidence);

        assertThat(seeds.loadMissing(List.of(draft.folder()))).isEmpty();

        Map<String, Long> after = DatabaseContent.rows(jdbc);
        long added = after.getOrDefault("evidence", 0L) - before.getOrDefault("evidence", 0L);
        assertThat(after.getOrDefault("passage", 0L) - before.getOrDefault("passage", 0L))
                .isGreaterThan(100);
        assertThat(added).isGreaterThan(100);
        assertThat(after.getOrDefault("evidence_version", 0L) - before.getOrDefault("evidence_version", 0L))
                .isEqualTo(added);
        Map<String, Long> others = new HashMap<>(after);
        others.keySet().removeAll(FACTS);
        assertThat(before).containsAllEntriesOf(others);

        assertThat(seeds.loadMissing(List.of(draft.folder()))).isEmpty();
        assertThat(DatabaseContent.rows(jdbc)).isEqualTo(after);
    }

    @Test
    void of_facts_that_do_not_fit_a_mandate_none_come_in() {
        DraftFolder draft = DraftFolder.copyOfMali(parent, "unfit");
        load(draft);
        Map<String, Long> before = DatabaseContent.rows(jdbc);
        draft.append("indicators.csv", "agreement,1.1,1.1.9,One that the mandate does not have,2017-Q3")
                .append("passages.csv", "new-one,situation-2017,para. 1,Words,,fact,,")
                .append("evidence.csv", "new-one,agreement,1.1.1,context,,")
                .append("evidence.csv", "new-one,agreement,1.1.9,context,,");

        assertThat(seeds.loadMissing(List.of(draft.folder()))).isEmpty();

        assertThat(DatabaseContent.rows(jdbc)).isEqualTo(before);
    }

    private static String firstLine(String csv) {
        return csv.substring(0, csv.indexOf('\n') + 1);
    }

    @Test
    void a_later_wording_leaves_the_earlier_one_to_the_earlier_period() {
        load(DraftFolder.copyOfMali(parent, "reworded")
                .append("pillars.csv", "agreement,1,Politics,New statement,2017-Q3")
                .append("indicators.csv", "agreement,1.1,1.1.1,New words,2017-Q3"));

        system.run("test", () -> {
            Framework agreement = agreement("reworded");
            Outline june = outlines.in(agreement, period(agreement, "2017-Q2"));
            Outline september = outlines.in(agreement, period(agreement, "2017-Q3"));
            assertThat(june.indicator("1.1.1").orElseThrow().text()).startsWith("The interim authorities");
            assertThat(september.indicator("1.1.1").orElseThrow().text()).isEqualTo("New words");
            assertThat(june.top().getFirst().text()).isEqualTo("Political and institutional matters");
            assertThat(september.top().getFirst().statement()).isEqualTo("New statement");
            assertThat(outlines.wordings(outlines.indicatorId(agreement, "1.1.1")))
                    .extracting(Wording::fromPeriod)
                    .containsExactly("2017-Q2", "2017-Q3");
        });
    }

    @Test
    void numbers_of_four_parts_are_carried_and_sorted_step_by_step() {
        DraftFolder draft = DraftFolder.copyOfMali(parent, "deep");
        draft.write(
                        SeedFolder.DESCRIPTOR,
                        draft.read(SeedFolder.DESCRIPTOR)
                                .replace("\\\\d+\\\\.\\\\d+\\\\.\\\\d+", "\\\\d+(\\\\.\\\\d+)+"))
                .replace("indicators.csv", "4.2,4.2.2,", "4.2,4.2.1.3,")
                .replace("assessments.csv", "2017-Q2,4.2.2,", "2017-Q2,4.2.1.3,")
                .write("evidence.csv", draft.read("evidence.csv").replace(",4.2.2,", ",4.2.1.3,"));
        load(draft);

        system.run("test", () -> {
            Framework agreement = agreement("deep");
            Outline june = outlines.in(agreement, period(agreement, "2017-Q2"));
            assertThat(june.indicators()
                            .map(indicator -> indicator.number().printed())
                            .filter(number -> number.startsWith("4.")))
                    .startsWith("4.1.1", "4.1.2", "4.2.1", "4.2.1.3", "4.3.1");
            assertThat(assessments.in(agreement, period(agreement, "2017-Q2")))
                    .containsKey(outlines.indicatorId(agreement, "4.2.1.3"));
        });
    }

    @Test
    void an_indicator_that_begins_later_has_no_row_before_and_begins_as_not_stated() {
        load(DraftFolder.copyOfMali(parent, "grown").append("indicators.csv", "agreement,1.2,1.2.10,New,2017-Q3"));

        system.run("test", () -> {
            Framework agreement = agreement("grown");
            assertThat(assessments.in(agreement, period(agreement, "2017-Q2"))).hasSize(31);
            Map<ElementId, Assessment> september = assessments.in(agreement, period(agreement, "2017-Q3"));
            assertThat(september).hasSize(32);
            Assessment begun = Optional.ofNullable(september.get(outlines.indicatorId(agreement, "1.2.10")))
                    .orElseThrow();
            assertThat(begun.content()).isEqualTo(AssessmentContent.notStated());
        });
    }

    @Test
    void each_open_period_says_what_the_one_before_it_said() {
        load(DraftFolder.copyOfMali(parent, "longer")
                .append("periods.csv", "2017-Q4,2017-10-01,2017-12-31,2017-12-31,open,,")
                .append("periods.csv", "2018-Q1,2018-01-01,2018-03-31,2018-03-31,open,,"));

        system.run("test", () -> {
            Framework agreement = agreement("longer");
            Map<ElementId, AssessmentContent> june = contents(agreement, "2017-Q2");
            assertThat(june).hasSize(31);
            assertThat(contents(agreement, "2017-Q4")).isEqualTo(june);
            assertThat(contents(agreement, "2018-Q1")).isEqualTo(june);
        });
    }

    @Test
    void parts_count_by_their_number_wherever_their_lines_stand_and_citations_are_gathered_once() {
        DraftFolder draft = DraftFolder.copyOfMali(parent, "shuffled")
                .replace("assessments.csv", "1.2.1,1,implemented,,,,S", "1.2.1,3,implemented,,third,,S")
                .append("assessments.csv", "agreement,2017-Q2,1.2.1,2,ongoing,,second,,S/2017/478,para. 9,words")
                .append(
                        "assessments.csv",
                        "agreement,2017-Q2,1.2.1,1,,2018,\"first  \r\n– item\",Why?,S/2017/478,\"Annex I, 1.2.1\",");
        load(draft);

        system.run("test", () -> {
            Framework agreement = agreement("shuffled");
            AssessmentContent content = assessments
                    .in(period(agreement, "2017-Q2"), outlines.indicatorId(agreement, "1.2.1"))
                    .orElseThrow()
                    .content();
            assertThat(content.parts())
                    .containsExactly(
                            new Part(Optional.empty(), "first\n– item"),
                            new Part(Optional.of("ongoing"), "second"),
                            new Part(Optional.of("implemented"), "third"));
            assertThat(content.citations())
                    .containsExactly(
                            Citation.of("S/2017/478", "Annex I, 1.2.1"),
                            new Citation("S/2017/478", "para. 9", "words"));
            assertThat(content.deadline().orElseThrow().words()).isEqualTo("2018");
            assertThat(content.doubt()).contains("Why?");
        });
    }

    @Test
    void a_second_framework_has_its_own_scale_and_the_same_numbers() {
        load(DraftFolder.copyOfMali(parent, "two")
                .append("frameworks.csv", "other,Other,Autre,en,en,Annex II,S/2017/478,Annex II")
                .append("status-levels.csv", "other,delayed,1,Delayed,En retard,cross,#A63D1E,false")
                .append("pillars.csv", "other,1,Another pillar,,2017-Q2")
                .append("objectives.csv", "other,1,1.1,Another objective,2017-Q2")
                .append("indicators.csv", "other,1.1,1.1.1,Another indicator,2017-Q2")
                .append("assessments.csv", "other,2017-Q2,1.1.1,1,delayed,,,,S/2017/478,Annex II,"));

        system.run("test", () -> {
            Framework other = frameworks.byCode(mandates.byCode("two"), "other");
            Framework agreement = agreement("two");
            for (String period : List.of("2017-Q2", "2017-Q3")) {
                assertThat(assessments.in(other, period(other, period)).values())
                        .singleElement()
                        .satisfies(row -> assertThat(row.content().parts())
                                .containsExactly(new Part(Optional.of("delayed"), "")));
                assertThat(assessments.in(agreement, period(agreement, period))).hasSize(31);
            }
        });
    }

    @Test
    void two_frameworks_may_have_periods_of_their_own() {
        load(ofTwo("own-periods")
                .append("periods.csv", "2016-17,2016-07-01,2017-06-30,2017-07-31,sealed,S/2017/478,,other,2016/17")
                .append("periods.csv", "2017-Q2,2017-07-01,2017-07-15,2017-07-31,open,,,other,"));

        system.run("test", () -> {
            Framework other = frameworks.byCode(mandates.byCode("own-periods"), "other");
            Framework agreement = agreement("own-periods");
            assertThat(periods.of(agreement.id()))
                    .extracting(ReportingPeriod::code, ReportingPeriod::from)
                    .containsExactly(
                            tuple("2017-Q3", LocalDate.of(2017, 7, 1)), tuple("2017-Q2", LocalDate.of(2017, 4, 1)));
            assertThat(periods.of(other.id()))
                    .extracting(ReportingPeriod::code, ReportingPeriod::label, ReportingPeriod::from)
                    .containsExactly(
                            tuple("2017-Q2", "2017-Q2", LocalDate.of(2017, 7, 1)),
                            tuple("2016-17", "2016/17", LocalDate.of(2016, 7, 1)));
            for (ReportingPeriod period : periods.of(other.id())) {
                assertThat(assessments.in(other, period)).hasSize(1);
            }
            assertThat(assessments.in(agreement, period(agreement, "2017-Q2"))).hasSize(31);
        });
    }

    @Test
    void a_framework_is_spoken_of_in_its_own_periods_which_do_not_overlap() {
        DraftFolder draft = ofTwo("overlapping")
                .append("periods.csv", "2016-17,2016-07-01,2017-06-30,2017-07-31,sealed,S/2017/478,,other,2016/17")
                .append("periods.csv", "2017-07,2017-06-30,2017-07-15,2017-07-31,open,,,other,")
                .append("periods.csv", "a/b,2018-07-01,2018-07-15,2018-07-31,open,,,nobody,")
                .append("labels.csv", "other,title,,2017-Q3,Another,Autre");
        assertThatExceptionOfType(SeedRefused.class)
                .isThrownBy(() -> seeds.loadMissing(List.of(draft.folder())))
                .satisfies(refused -> assertThat(draft.said(refused))
                        .contains(
                                "FOLDER/periods.csv, line 5, column 2 'from': '2017-06-30' lies in the period 2016-17; expected a day"
                                        + " after 2017-06-30",
                                "FOLDER/periods.csv, line 6, column 1 'code': 'a/b' cannot be the code of a period; expected letters and"
                                        + " digits, a digit among them, with dots and hyphens between, such as FY2022-23",
                                "FOLDER/periods.csv, line 6, column 8 'framework': 'nobody' is no framework of this package; expected one of"
                                        + " agreement, other or blank",
                                "FOLDER/labels.csv, line 3, column 4 'valid_from': '2017-Q3' is no period of the framework other; expected"
                                        + " one of 2016-17, 2017-07"));
    }

    /** A framework 'other' with one indicator, in a package whose periods name their framework. */
    private DraftFolder ofTwo(String code) {
        DraftFolder draft = labelled(code, "agreement,status,ongoing,2017-Q3,Under way,En train")
                .append("frameworks.csv", "other,Other,Autre,en,en,Annex II,S/2017/478,Annex II")
                .append("status-levels.csv", "other,delayed,1,Delayed,En retard,cross,#A63D1E,false")
                .append("pillars.csv", "other,1,Another pillar,,2016-17")
                .append("objectives.csv", "other,1,1.1,Another objective,2016-17")
                .append("indicators.csv", "other,1.1,1.1.1,Another indicator,2016-17")
                .append("assessments.csv", "other,2016-17,1.1.1,1,delayed,,,,S/2017/478,Annex II,")
                .replace("periods.csv", "report_date\n", "report_date,framework,label\n")
                .replace("periods.csv", "sealed,S/2017/478,\n", "sealed,S/2017/478,,agreement,\n")
                .replace("periods.csv", "2017-09-30,open,,\n", "2017-09-30,open,,,agreement,\n");
        String descriptor = draft.read(SeedFolder.DESCRIPTOR)
                .replace("\\\\d{4}-(Q[1-4]|H[12])", "[0-9A-Za-z/-]+")
                .replace("\"required\": true, \"unique\": true, \"pattern\": \"[0-9A-Za-z/-]+\"", "\"required\": true")
                .replace(
                        "{\"name\": \"due\"",
                        "{\"name\": \"framework\", \"type\": \"string\"}, {\"name\": \"label\", \"type\": \"string\"}, {\"name\": \"due\"");
        int periods = descriptor.indexOf("\"name\": \"periods\"");
        return draft.write(
                SeedFolder.DESCRIPTOR,
                descriptor.substring(0, periods)
                        + descriptor
                                .substring(periods)
                                .replaceFirst(
                                        "\"primaryKey\": \\[\"code\"]", "\"primaryKey\": [\"framework\", \"code\"]"));
    }

    private void load(DraftFolder draft) {
        assertThat(seeds.loadMissing(List.of(draft.folder()))).hasSize(1);
    }

    private Map<ElementId, AssessmentContent> contents(Framework framework, String period) {
        return assessments.in(framework, period(framework, period)).values().stream()
                .collect(Collectors.toMap(Assessment::indicatorId, Assessment::content));
    }

    private Framework agreement(String mandate) {
        return frameworks.byCode(mandates.byCode(mandate), "agreement");
    }

    private ReportingPeriod period(Framework framework, String code) {
        return periods.byCode(framework.id(), code);
    }
}
