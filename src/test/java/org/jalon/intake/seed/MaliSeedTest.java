package org.jalon.intake.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.assessment.Act;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Part;
import org.jalon.assessment.Route;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.assessment.deadline.DeadlineReading;
import org.jalon.assessment.read.Assessments;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outline;
import org.jalon.framework.Outlines;
import org.jalon.framework.StatusLevel;
import org.jalon.mandate.Decision;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.mandate.Rhythm;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.shared.Citation;
import org.jalon.source.Documents;
import org.jalon.source.SourceDocument;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the first start makes of seed/mali is what S/2017/478, Annex I, says. */
@DatabaseTest
@ActingAs(Role.READER)
@SuppressWarnings("NullAway.Init")
@BothDatabases
class MaliSeedTest {

    @Autowired
    private Mandates mandates;

    @Autowired
    private Documents documents;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private ReportingPeriods periods;

    @Autowired
    private Outlines outlines;

    @Autowired
    private Assessments assessments;

    private Mandate mali;
    private Framework agreement;
    private ReportingPeriod june;
    private ReportingPeriod september;

    @BeforeEach
    void find() {
        mali = mandates.byCode("mali");
        agreement = frameworks.byCode(mali, "agreement");
        june = periods.byCode(agreement.id(), "2017-Q2");
        september = periods.byCode(agreement.id(), "2017-Q3");
    }

    @Test
    void the_mandate_has_its_titles_decisions_and_documents() {
        assertThat(mali.title().fr()).startsWith("Mission multidimensionnelle");
        assertThat(mali.rhythm()).isEqualTo(Rhythm.QUARTER);
        assertThat(mandates.decisions(mali)).hasSize(6);
        Decision first = mandates.decisions(mali).getFirst();
        assertThat(first.symbol()).isEqualTo("S/RES/2100 (2013)");
        assertThat(first.adopted()).isEmpty();
        Decision second = mandates.decisions(mali).get(1);
        assertThat(second.until()).contains(LocalDate.of(2017, 6, 30));
        assertThat(second.source().place()).isEqualTo("S/2017/478, para. 1");
        assertThat(second.source().quote()).startsWith("By its resolution 2295 (2016), the Security Council extended");
        assertThat(documents.of(mali)).hasSize(5);
        SourceDocument note = documents.of(mali).getFirst();
        assertThat(note.symbol()).isEmpty();
        assertThat(note.published()).contains(LocalDate.of(2021, 8, 30));
    }

    @Test
    void the_framework_has_its_scale_and_language() {
        assertThat(agreement.scale().levels())
                .extracting(StatusLevel::code, StatusLevel::done)
                .containsExactly(tuple("implemented", true), tuple("ongoing", false), tuple("not-implemented", false));
        assertThat(agreement.scale().levels().getLast().label().fr()).isEqualTo("Non mis en œuvre");
        assertThat(agreement.originalLanguage().getLanguage()).isEqualTo("fr");
        assertThat(agreement.source()).isEqualTo(Citation.of("S/2017/478", "Annex I"));
    }

    @Test
    void the_table_has_4_pillars_10_objectives_and_31_indicators() {
        Outline outline = outlines.in(agreement, june);

        assertThat(outline.top()).hasSize(4);
        assertThat(outline.top().getFirst().statement()).startsWith("Significant progress in the implementation");
        assertThat(outline.top().stream()
                        .mapToLong(pillar -> pillar.children().size())
                        .sum())
                .isEqualTo(10);
        assertThat(outline.indicators()).hasSize(31);
        assertThat(outline.indicator("4.3.6").orElseThrow().text())
                .isEqualTo("The Anti-Corruption and Financial Crime Commission is established");
    }

    @Test
    void june_2017_is_sealed_and_september_is_open() {
        assertThat(june.state()).isEqualTo(PeriodState.SEALED);
        assertThat(june.reportSymbol()).contains("S/2017/478");
        assertThat(june.reportDate()).isEmpty();
        assertThat(june.to()).isEqualTo(LocalDate.of(2017, 6, 30));
        assertThat(september.state()).isEqualTo(PeriodState.OPEN);
        assertThat(september.reportSymbol()).isEmpty();
        assertThat(periods.newest(agreement.id())).contains(september);
    }

    @Test
    void june_counts_9_implemented_19_ongoing_1_not_implemented_1_not_stated_and_1_split() {
        Map<String, Long> counts = assessments.in(agreement, june).values().stream()
                .map(Assessment::content)
                .collect(Collectors.groupingBy(MaliSeedTest::kind, Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        "implemented", 9L, "ongoing", 19L, "not-implemented", 1L, "not stated", 1L, "split", 1L));
    }

    private static String kind(AssessmentContent content) {
        return content.isSplit() ? "split" : content.parts().getFirst().status().orElse("not stated");
    }

    @Test
    void june_is_as_published_by_the_seed() {
        assertThat(assessments.in(agreement, june).values())
                .extracting(Assessment::newest)
                .extracting(
                        AssessmentVersion::number,
                        AssessmentVersion::act,
                        AssessmentVersion::state,
                        AssessmentVersion::route,
                        AssessmentVersion::username)
                .containsOnly(tuple(1, Act.PUBLISHED, EditingState.PUBLISHED, Route.SEED, "seed"));
    }

    @Test
    void the_cell_that_is_blank_stays_blank() {
        assertThat(of(june, "2.3.3").isNotStated()).isTrue();
        assertThat(of(june, "2.3.3").deadline()).isEmpty();
    }

    @Test
    void the_split_row_has_two_parts_each_with_its_comment_and_one_citation() {
        AssessmentContent split = of(june, "4.2.1");

        assertThat(split.parts())
                .containsExactly(
                        new Part(
                                Optional.of("implemented"),
                                "Progress made:\n– The Truth, Justice and Reconciliation Commission is operational"),
                        new Part(Optional.of("ongoing"), "– Five regional offices out of six are open"));
        assertThat(split.citations()).containsExactly(Citation.of("S/2017/478", "Annex I, 4.2.1"));
    }

    @Test
    void what_is_open_to_doubt_says_so() {
        AssessmentContent doubtful = of(june, "2.1.3");

        assertThat(doubtful.parts().getFirst().comment()).isEqualTo("Completion expected");
        assertThat(doubtful.doubt().orElseThrow())
                .startsWith("The extracted text of the annex does not show in which column");
        assertThat(assessments.in(agreement, june).values().stream()
                        .filter(assessment -> assessment.content().doubt().isPresent()))
                .hasSize(1);
    }

    @Test
    void lists_keep_a_line_for_each_item() {
        assertThat(of(june, "3.1.1").parts().getFirst().comment().lines())
                .hasSize(3)
                .first()
                .isEqualTo("Progress made:");
        assertThat(of(june, "3.1.1").parts().getFirst().comment().lines().skip(1))
                .allMatch(line -> line.startsWith("– "));
    }

    @Test
    void deadlines_keep_their_words_beside_their_reading() {
        assertThat(of(june, "2.2.2").deadline())
                .contains(new Deadline(
                        "First half of 2017",
                        new DeadlineReading.Interval(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 6, 30)),
                        false));
        assertThat(of(june, "3.2.1").deadline().map(Deadline::reading)).contains(new DeadlineReading.Condition());
        assertThat(assessments.in(agreement, june).values().stream()
                        .filter(assessment -> assessment.content().deadline().isPresent()))
                .hasSize(9);
    }

    @Test
    void september_says_what_june_said_and_nobody_has_confirmed_it() {
        Map<ElementId, Assessment> before = assessments.in(agreement, june);
        Map<ElementId, Assessment> now = assessments.in(agreement, september);

        assertThat(now).hasSize(31);
        assertThat(now.values())
                .extracting(Assessment::newest)
                .extracting(AssessmentVersion::act, AssessmentVersion::state, AssessmentVersion::route)
                .containsOnly(tuple(Act.CARRIED_FORWARD, EditingState.CARRIED_FORWARD, Route.PERIOD));
        assertThat(contents(now)).isEqualTo(contents(before));
    }

    private static Map<ElementId, AssessmentContent> contents(Map<ElementId, Assessment> rows) {
        return rows.values().stream().collect(Collectors.toMap(Assessment::indicatorId, Assessment::content));
    }

    private AssessmentContent of(ReportingPeriod period, String indicator) {
        return assessments
                .in(period, outlines.indicatorId(agreement, indicator))
                .orElseThrow()
                .content();
    }
}
