package org.jalon.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.read.Assessments;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.framework.Outlines;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.ReportingPeriods;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.source.AsAt;
import org.jalon.source.Documents;
import org.jalon.source.Nature;
import org.jalon.source.Passage;
import org.jalon.source.Passages;
import org.jalon.source.SourceDocument;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@BothDatabases
@Transactional
@ActingAs(Role.OFFICER)
@SuppressWarnings("NullAway.Init")
class EvidenceLinksTest {

    @Autowired
    private Mandates mandates;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private Outlines outlines;

    @Autowired
    private Documents documents;

    @Autowired
    private Passages passages;

    @Autowired
    private EvidenceLinks links;

    @Autowired
    private Assessments assessments;

    @Autowired
    private ReportingPeriods periods;

    private Mandate mali;
    private Framework agreement;
    private ElementId silent;

    @BeforeEach
    void an_indicator_of_which_no_document_says_anything() {
        mali = mandates.byCode("mali");
        agreement = frameworks.byCode(mali, "agreement");
        silent = outlines.indicatorId(agreement, "4.3.6");
        assertThat(links.of(mali, silent)).isEmpty();
        assertThat(links.counts(agreement)).doesNotContainKey(silent);
    }

    @Test
    void what_a_person_links_is_read_with_who_and_when_and_changes_no_status() {
        ReportingPeriod period = periods.byCode(agreement.id(), "2017-Q2");
        Map<ElementId, Assessment> before = assessments.in(agreement, period);

        links.link(
                mali, passage("para. 12", "Words of ours", "2021-10"), silent, Direction.DELAY, english("It is late."));

        Evidence link = links.of(mali, silent).getFirst();
        assertThat(link.direction()).isEqualTo(Direction.DELAY);
        assertThat(link.indicator()).isEqualTo("4.3.6");
        assertThat(link.passage().quotation()).isEqualTo("Words of ours");
        assertThat(link.judgement().in(Locale.FRENCH)).isEqualTo("It is late.");
        assertThat(link.judgement().languageFor(Locale.FRENCH)).isEqualTo(Locale.ENGLISH);
        assertThat(link.personName()).isEqualTo("Test officer");
        assertThat(links.counts(agreement)).containsEntry(silent, 1);
        assertThat(assessments.in(agreement, period)).isEqualTo(before);
    }

    @Test
    void the_latest_is_first_whenever_it_was_entered() {
        for (String time : List.of("2017", "2023-01-16", "2021-10")) {
            links.link(mali, passage("para. 1", "As at " + time, time), silent, Direction.CONTEXT, Judgement.NONE);
        }

        assertThat(links.of(mali, silent))
                .extracting(link -> link.passage().quotation())
                .containsExactly("As at 2023-01-16", "As at 2021-10", "As at 2017");
    }

    @Test
    void a_judgement_is_changed_and_withdrawn_and_all_that_was_held_stays() {
        long id = links.link(mali, passage("para. 1", "Words", "2021"), silent, Direction.DELAY, english("Late."));
        Acting.as(Acting.COLLEAGUE, () -> links.change(links.byId(mali, id), 1, Direction.SETBACK, english("Worse.")));
        links.withdraw(links.byId(mali, id), 2, "Another row is meant");

        assertThat(links.of(mali, silent)).isEmpty();
        assertThat(links.counts(agreement)).doesNotContainKey(silent);
        assertThat(links.history(links.byId(mali, id)))
                .extracting(
                        EvidenceVersion::number,
                        EvidenceVersion::direction,
                        version -> version.judgement().en(),
                        EvidenceVersion::withdrawn,
                        EvidenceVersion::reason,
                        EvidenceVersion::personName)
                .containsExactly(
                        tuple(1, Direction.DELAY, "Late.", false, "", "Test officer"),
                        tuple(2, Direction.SETBACK, "Worse.", false, "", Acting.COLLEAGUE.displayName()),
                        tuple(3, Direction.SETBACK, "Worse.", true, "Another row is meant", "Test officer"));

        Evidence withdrawn = links.byId(mali, id);
        assertThatExceptionOfType(ActRefused.class)
                .isThrownBy(() -> links.change(withdrawn, 3, Direction.SUPPORTS, Judgement.NONE));
        links.link(mali, withdrawn.passage(), silent, Direction.SUPPORTS, Judgement.NONE);
        assertThat(links.of(mali, silent)).extracting(Evidence::version).containsExactly(4);
    }

    @Test
    void who_has_not_seen_the_newest_judgement_changes_nothing() {
        long id = links.link(mali, passage("para. 1", "Words", "2021"), silent, Direction.DELAY, Judgement.NONE);
        links.change(links.byId(mali, id), 1, Direction.SETBACK, Judgement.NONE);

        assertThatExceptionOfType(EvidenceLinks.Stale.class)
                .isThrownBy(() -> links.change(links.byId(mali, id), 1, Direction.SUPPORTS, Judgement.NONE))
                .satisfies(stale -> assertThat(stale.now()).isEqualTo(2));
        assertThatExceptionOfType(EvidenceLinks.Stale.class)
                .isThrownBy(() -> links.withdraw(links.byId(mali, id), 1, ""));
        assertThat(links.byId(mali, id).direction()).isEqualTo(Direction.SETBACK);
        links.change(links.byId(mali, id), 2, Direction.SETBACK, Judgement.NONE);
        assertThat(links.byId(mali, id).version())
                .as("the same again is no change")
                .isEqualTo(2);
    }

    @Test
    void the_same_is_not_said_twice() {
        Passage passage = passage("para. 1", "Words", "2021");
        links.link(mali, passage, silent, Direction.DELAY, Judgement.NONE);

        assertThatExceptionOfType(ActRefused.class)
                .isThrownBy(() -> links.link(mali, passage, silent, Direction.SUPPORTS, Judgement.NONE));
        assertThatExceptionOfType(ActRefused.class)
                .isThrownBy(() -> passage(" para. 1 ", "Words\n", "2022"))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo("passage-known"));
        assertThatExceptionOfType(FlawedInput.class)
                .isThrownBy(() -> links.link(
                        mali,
                        passage("para. 2", "Words", "2021"),
                        silent,
                        Direction.DELAY,
                        english("x".repeat(2_001))));
    }

    @Test
    void readers_read_and_write_nothing() {
        Passage passage = passage("para. 1", "Words", "2021");
        long id = links.link(mali, passage, silent, Direction.DELAY, Judgement.NONE);

        Acting.as(Acting.READER, () -> {
            Evidence link = links.byId(mali, id);
            assertThat(links.of(mali, silent)).hasSize(1);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> links.change(link, 1, Direction.SUPPORTS, Judgement.NONE));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> links.withdraw(link, 1, ""));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> links.link(mali, passage, silent, Direction.DELAY, Judgement.NONE));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> passage("para. 3", "More", "2021"));
        });
    }

    @Test
    void of_the_seed_twenty_eight_rows_have_something_and_three_have_nothing() {
        List<String> all = outlines.in(agreement, periods.byCode(agreement.id(), "2017-Q2"))
                .indicators()
                .map(indicator -> indicator.number().printed())
                .collect(Collectors.toList());
        links.of(mali).stream()
                .filter(link -> link.framework().equals("agreement"))
                .map(Evidence::indicator)
                .forEach(all::remove);

        assertThat(all).hasSize(3).contains("4.3.6");
        assertThat(passages.of(mali)).hasSizeGreaterThan(200);
    }

    private static Judgement english(String text) {
        return Judgement.in(Locale.ENGLISH, text);
    }

    private Passage passage(String place, String words, String asAt) {
        SourceDocument document = documents.byKey(mali, "S-2017-478");
        return passages.add(
                mali,
                new Passage(
                        0,
                        "",
                        document,
                        place,
                        words,
                        Optional.of(new AsAt(asAt)),
                        Nature.FACT,
                        Optional.empty(),
                        "",
                        Instant.EPOCH,
                        ""));
    }
}
