package org.jalon.measure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.mandate.MandateId;
import org.jalon.measure.Adding;
import org.jalon.measure.Measure;
import org.jalon.measure.MeasureId;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationField;
import org.jalon.measure.ObservationId;
import org.jalon.measure.ObservationReading;
import org.jalon.measure.ObservationReading.KnownSources.Known;
import org.jalon.measure.ObservationRole;
import org.jalon.measure.check.Finding.Kind;
import org.jalon.measure.relation.Claim;
import org.jalon.measure.relation.Relation;
import org.jalon.measure.relation.RelationTerm;
import org.jalon.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document says of its figures, held against them. */
class RelationCheckTest {

    private final List<Observation> all = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "TOTAL, 70, ",
        "TOTAL, 69, PARTS_EXCEED",
        "TOTAL, 71, PARTS_FALL_SHORT",
        "AT_LEAST, 70, ",
        "AT_LEAST, 90, ",
        "AT_LEAST, 69, PARTS_EXCEED",
        "SAME, 70, ",
        "SAME, 71, DIFFERS",
        "MORE, 71, ",
        "MORE, 70, NOT_MORE",
        "LESS, 69, ",
        "LESS, 70, NOT_LESS",
        "LARGEST, 42, ",
        "LARGEST, 41, NOT_LARGEST",
        "AVERAGE, 28, ",
        "AVERAGE, 42, ",
        "AVERAGE, 26, NO_AVERAGE",
        "AVERAGE, 44, NO_AVERAGE"
    })
    void a_figure_is_to_others_what_its_document_says_or_it_is_remarked(Claim claim, String whole, Kind kind) {
        said(whole, "", "", "reported", Map.of());
        said("42", "", "of=one", "reported", Map.of());
        said("28", "", "of=other", "reported", Map.of());
        List<RelationReading> read = read(claim, term("", ""), term("", "of=*"));
        assertThat(read).hasSize(1);
        assertThat(read.getFirst().finding().map(Finding::kind)).isEqualTo(Optional.ofNullable(kind));
    }

    @Test
    void each_area_of_the_whole_is_held_against_the_same_area_of_the_others() {
        said("22", "Kidal", "to=all", "reported", Map.of());
        said("11", "Gao", "to=all", "reported", Map.of());
        said("23", "Kidal", "to=one", "reported", Map.of());
        said("9", "Gao", "to=one", "reported", Map.of());
        said("2", "Kidal", "to=other", "reported", Map.of());
        assertThat(findings(Claim.AT_LEAST, term("*", "to=all"), term("*", "to=one"), term("*", "to=other")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.detail()).isEqualTo("to=all; Kidal");
                    assertThat(found.expected()).isEqualByComparingTo("25");
                });
    }

    @Test
    void what_is_there_several_times_counts_as_often() {
        said("3680", "", "", "reported", Map.of());
        said("672", "each", "unit=a", "reported", Map.of());
        said("987", "some", "unit=b", "reported", Map.of());
        RelationTerm each = new RelationTerm(4, "measure", "each", "unit=*", ObservationRole.REPORTED, "report", "");
        assertThat(findings(Claim.TOTAL, term("", ""), each, term("some", "unit=*")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.expected()).isEqualByComparingTo("3675");
                    assertThat(found.terms()).extracting(Finding.Term::words).containsExactly("4 × 672", "987");
                });
    }

    @Test
    void parts_of_another_time_than_their_whole_are_remarked() {
        Map<ObservationField, String> quarter =
                Map.of(ObservationField.FROM, "2021-10-01", ObservationField.TO, "2021-12-15");
        said("14", "", "", "reported", quarter);
        said(
                "13",
                "",
                "of=one",
                "reported",
                Map.of(ObservationField.FROM, "2021-09-01", ObservationField.TO, "2021-09-30"));
        said("1", "", "of=other", "reported", quarter);
        assertThat(findings(Claim.TOTAL, term("", ""), term("", "of=*")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Kind.OUTSIDE);
                    assertThat(found.expected()).isEqualByComparingTo("1");
                });
    }

    @Test
    void nothing_is_said_where_a_figure_is_not_there_or_is_there_twice() {
        said("70", "", "", "reported", Map.of());
        assertThat(read(Claim.SAME, term("", ""), term("", "of=one"))).isEmpty();
        said("71", "", "of=one", "reported", Map.of());
        assertThat(findings(Claim.SAME, term("", ""), term("", "of=one"))).hasSize(1);
        said("72", "", "", "reported", Map.of());
        assertThat(read(Claim.SAME, term("", ""), term("", "of=one"))).isEmpty();
    }

    @Test
    void what_is_not_exact_is_not_held_to_the_unit() {
        said("65", "", "", "reported", Map.of(ObservationField.QUALIFIER, "over"));
        said("77", "", "of=one", "reported", Map.of());
        assertThat(findings(Claim.AT_LEAST, term("", ""), term("", "of=one"))).isEmpty();
    }

    @Test
    void a_total_that_holds_explains_what_a_list_seems_to_miss() {
        said("324", "", "", "reported", Map.of());
        said("255", "", "of=one", "reported", Map.of());
        said("69", "", "by=court", "reported", Map.of());
        RelationReading reading = read(Claim.TOTAL, term("", ""), term("", "of=*"), term("", "by=court"))
                .getFirst();
        Finding missing = findings(Claim.TOTAL, term("", ""), term("", "of=*")).getFirst();
        assertThat(reading.finding()).isEmpty();
        assertThat(reading.explains(missing)).isTrue();
        said("68", "", "in=Gao", "reported", Map.of());
        Finding other =
                findings(Claim.SAME, term("", "in=Gao"), term("", "by=court")).getFirst();
        assertThat(reading.explains(other)).isFalse();
    }

    private List<Finding> findings(Claim claim, RelationTerm whole, RelationTerm... parts) {
        return read(claim, whole, parts).stream()
                .flatMap(one -> one.finding().stream())
                .toList();
    }

    private List<RelationReading> read(Claim claim, RelationTerm whole, RelationTerm... parts) {
        return new RelationCheck(RelationFigures.of(List.of(measure()), Map.of(new MeasureId(1), all), "land"))
                .read(new Relation("relation", claim, "", Optional.of(whole), List.of(parts)));
    }

    private static RelationTerm term(String area, String breakdown) {
        return new RelationTerm(1, "measure", area, breakdown, ObservationRole.REPORTED, "report", "");
    }

    private void said(String value, String area, String breakdown, String role, Map<ObservationField, String> more) {
        Map<ObservationField, String> words = new EnumMap<>(ObservationField.class);
        words.put(ObservationField.VALUE, value);
        words.put(ObservationField.AREA, area);
        words.put(ObservationField.BREAKDOWN, breakdown);
        words.put(ObservationField.ROLE, role);
        words.put(ObservationField.KIND, "period");
        words.put(ObservationField.SOURCE, "report");
        words.put(ObservationField.PLACE, "para. 1");
        words.putAll(more);
        all.add(new Observation(
                new ObservationId(all.size() + 1L),
                new MeasureId(1),
                1,
                ObservationReading.read(words, named -> Optional.of(new Known(named, Optional.empty()))),
                Instant.EPOCH,
                "A person"));
    }

    private static Measure measure() {
        return new Measure(
                new MeasureId(1),
                new MandateId(1),
                "measure",
                new LocalizedText("Measure", "Mesure"),
                new LocalizedText("persons", "personnes"),
                new LocalizedText("All", "Tous"),
                Adding.NEVER,
                "topic",
                "");
    }
}
