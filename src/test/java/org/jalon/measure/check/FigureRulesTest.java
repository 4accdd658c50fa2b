package org.jalon.measure.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.jalon.measure.check.FigureRule.Figures;
import org.jalon.measure.check.Finding.Kind;
import org.jalon.shared.LocalizedText;
import org.junit.jupiter.api.Test;

/** What must hold among figures, and what nobody can say of them. */
class FigureRulesTest {

    private final List<Observation> own = new ArrayList<>();
    private final List<Observation> base = new ArrayList<>();

    @Test
    void parts_that_sum_to_their_whole_are_never_remarked() {
        qt().forAll(lists().of(integers().between(0, 1_000_000)).ofSizeBetween(2, 12))
                .checkAssert(parts -> assertThat(divided(parts, 0)).isEmpty());
    }

    @Test
    void parts_that_are_more_than_their_whole_are_remarked_with_their_sum() {
        qt().forAll(
                        lists().of(integers().between(0, 1_000_000)).ofSizeBetween(2, 12),
                        integers().between(1, 1_000))
                .assuming((parts, off) -> sum(parts) >= off)
                .checkAssert((parts, off) -> assertThat(divided(parts, -off))
                        .singleElement()
                        .satisfies(found -> {
                            assertThat(found.kind()).isEqualTo(Kind.PARTS_EXCEED);
                            assertThat(found.expected()).isEqualByComparingTo(BigDecimal.valueOf(sum(parts)));
                            assertThat(found.terms()).hasSize(parts.size());
                        }));
    }

    @Test
    void parts_that_fall_a_little_short_are_remarked_and_parts_that_are_only_some_are_not() {
        assertThat(divided(List.of(8, 8, 4, 2, 2, 1, 1), 2)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.PARTS_FALL_SHORT);
            assertThat(found.printed().value()).isEqualByComparingTo("28");
            assertThat(found.expected()).isEqualByComparingTo("26");
        });
        assertThat(divided(List.of(8, 7), 20)).isEmpty();
    }

    @Test
    void figures_that_may_overlap_are_never_added_up() {
        count("10", "");
        count("9", "who=women");
        count("9", "who=children");
        assertThat(found(Adding.NEVER)).isEmpty();
        assertThat(found(Adding.LAST)).extracting(Finding::kind).containsExactly(Kind.PARTS_EXCEED);
    }

    @Test
    void nothing_is_added_up_along_two_dimensions_at_once() {
        count("10", "");
        count("9", "sex=women");
        count("9", "age=children");
        assertThat(found(Adding.LAST)).isEmpty();
    }

    @Test
    void areas_that_may_lie_within_each_other_are_not_added_up() {
        count("10", "");
        add(own, Map.of(ObservationField.VALUE, "8", ObservationField.AREA, "centre"));
        add(own, Map.of(ObservationField.VALUE, "7", ObservationField.AREA, "Mopti"));
        assertThat(found(Adding.LAST)).isEmpty();
        own.clear();
        count("10", "");
        add(own, Map.of(ObservationField.VALUE, "8", ObservationField.AREA, "Gao"));
        add(own, Map.of(ObservationField.VALUE, "7", ObservationField.AREA, "Mopti"));
        assertThat(found(Adding.LAST)).extracting(Finding::kind).containsExactly(Kind.PARTS_EXCEED);
    }

    @Test
    void the_area_that_is_the_whole_is_no_part_of_it() {
        add(own, Map.of(ObservationField.VALUE, "15", ObservationField.AREA, "Land"));
        add(own, Map.of(ObservationField.VALUE, "8", ObservationField.AREA, "Gao"));
        add(own, Map.of(ObservationField.VALUE, "7", ObservationField.AREA, "Mopti"));
        assertThat(found(Adding.LAST)).isEmpty();
    }

    @Test
    void what_is_said_not_to_be_exact_is_not_held_to_the_unit() {
        add(own, Map.of(ObservationField.VALUE, "100", ObservationField.QUALIFIER, "At least"));
        count("70", "sex=women");
        count("50", "sex=men");
        assertThat(found(Adding.SUM)).isEmpty();
        own.clear();
        add(own, Map.of(ObservationField.VALUE, "100", ObservationField.QUALIFIER, "up to"));
        count("70", "sex=women");
        count("50", "sex=men");
        assertThat(found(Adding.SUM)).extracting(Finding::kind).containsExactly(Kind.PARTS_EXCEED);
        own.clear();
        add(own, Map.of(ObservationField.VALUE, "100", ObservationField.QUALIFIER, "a mere"));
        count("52", "sex=women");
        count("49", "sex=men");
        assertThat(found(Adding.SUM)).extracting(Finding::expected).containsExactly(new BigDecimal("101"));
    }

    @Test
    void a_share_that_is_rounded_as_printed_is_never_remarked_and_one_that_is_a_point_off_always() {
        qt().forAll(
                        integers().between(0, 5_000),
                        integers().between(5_000, 90_000),
                        integers().between(0, 2))
                .checkAssert((part, whole, decimals) -> {
                    BigDecimal share = BigDecimal.valueOf(part)
                            .movePointRight(2)
                            .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
                    assertThat(share(part, whole, share)).isEmpty();
                    assertThat(share(part, whole, share.add(BigDecimal.ONE)))
                            .extracting(Finding::kind)
                            .containsExactly(Kind.SHARE);
                });
    }

    @Test
    void a_share_of_persons_is_that_of_some_number_of_them() {
        qt().forAll(integers().between(1, 2_000), integers().between(0, 1_000_000))
                .checkAssert((whole, any) -> {
                    int part = any % (whole + 1);
                    own.clear();
                    BigDecimal share = BigDecimal.valueOf(part)
                            .movePointRight(2)
                            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
                    ofShare(share.toPlainString(), "sex=women", String.valueOf(whole));
                    assertThat(found(Adding.NEVER)).isEmpty();
                });
        own.clear();
        ofShare("20.29", "sex=women", "289");
        assertThat(found(Adding.NEVER)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.SHARE);
            assertThat(found.expected()).isEqualByComparingTo("20.42");
        });
    }

    @Test
    void shares_of_one_thing_that_do_not_cover_it_are_remarked_and_those_of_different_things_are_not() {
        ofShare("54", "by=one", "527");
        ofShare("35", "by=another", "527");
        assertThat(found(Adding.NEVER)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.SHARES_FALL_SHORT);
            assertThat(found.printed().value()).isEqualByComparingTo("89");
        });
        own.clear();
        ofShare("54", "by=one", "527");
        ofShare("46", "by=another", "100");
        assertThat(found(Adding.NEVER)).isEmpty();
    }

    @Test
    void a_change_lies_between_the_two_figures_of_its_paragraph() {
        qt().forAll(integers().between(1, 100_000), integers().between(0, 100_000))
                .checkAssert((before, now) -> {
                    assertThat(changed(before, now, now - before, "1,000 more")).isEmpty();
                    assertThat(changed(before, now, Math.abs(now - before) + 1, "more"))
                            .extracting(Finding::kind)
                            .containsExactly(Kind.CHANGE);
                    int perCent = BigDecimal.valueOf(now - before)
                            .movePointRight(2)
                            .divide(BigDecimal.valueOf(before), 0, RoundingMode.HALF_UP)
                            .intValueExact();
                    assertThat(changed(before, now, perCent, "x per cent")).isEmpty();
                });
    }

    @Test
    void a_change_that_is_counted_from_another_day_is_not_compared() {
        period(own, "501", "reported", "2017-05-26");
        period(own, "296", "comparison", "2016-05-31");
        add(
                own,
                Map.of(
                        ObservationField.VALUE, "65",
                        ObservationField.KIND, "change",
                        ObservationField.FROM, "2017-03-30",
                        ObservationField.TO, "2017-05-26"));
        assertThat(found(Adding.LAST)).isEmpty();
    }

    @Test
    void the_figures_that_a_share_is_of_may_be_those_of_another_measure() {
        add(base, Map.of(ObservationField.VALUE, "334"));
        add(
                own,
                Map.of(
                        ObservationField.VALUE, "90",
                        ObservationField.KIND, "share",
                        ObservationField.DENOMINATOR, "345"));
        assertThat(found(Adding.NEVER))
                .singleElement()
                .satisfies(found -> assertThat(found.expected()).isEqualByComparingTo("96.8"));
    }

    @Test
    void a_part_is_not_larger_than_what_it_is_a_part_of() {
        add(own, Map.of(ObservationField.VALUE, "54", ObservationField.DENOMINATOR, "53"));
        ofShare("101", "", "");
        assertThat(found(Adding.LAST)).extracting(Finding::kind).containsExactly(Kind.PART_EXCEEDS, Kind.PART_EXCEEDS);
    }

    /** The whole is what the parts sum to, and {@code off} more. */
    private List<Finding> divided(List<Integer> parts, int off) {
        own.clear();
        count(String.valueOf(sum(parts) + off), "");
        for (int n = 0; n < parts.size(); n++) {
            count(String.valueOf(parts.get(n)), "region=r" + n);
        }
        return found(Adding.SUM);
    }

    private List<Finding> share(int part, int whole, BigDecimal share) {
        own.clear();
        count(String.valueOf(whole), "");
        count(String.valueOf(part), "sex=women");
        ofShare(share.toPlainString(), "sex=women", "");
        return found(Adding.LAST).stream()
                .filter(found -> found.kind() == Kind.SHARE)
                .toList();
    }

    private List<Finding> changed(int before, int now, int change, String printed) {
        own.clear();
        period(own, String.valueOf(now), "reported", "2017-05-26");
        period(own, String.valueOf(before), "comparison", "2016-05-31");
        add(
                own,
                Map.of(
                        ObservationField.VALUE, String.valueOf(change),
                        ObservationField.PRINTED, printed,
                        ObservationField.KIND, "change",
                        ObservationField.FROM, "2016-05-31",
                        ObservationField.TO, "2017-05-26"));
        return found(Adding.LAST);
    }

    private static long sum(List<Integer> parts) {
        return parts.stream().mapToLong(Integer::longValue).sum();
    }

    private void count(String value, String breakdown) {
        add(own, Map.of(ObservationField.VALUE, value, ObservationField.BREAKDOWN, breakdown));
    }

    private void ofShare(String value, String breakdown, String denominator) {
        add(
                own,
                Map.of(
                        ObservationField.VALUE, value,
                        ObservationField.BREAKDOWN, breakdown,
                        ObservationField.DENOMINATOR, denominator,
                        ObservationField.KIND, "share"));
    }

    private static void period(List<Observation> all, String value, String role, String day) {
        add(
                all,
                Map.of(
                        ObservationField.VALUE, value,
                        ObservationField.ROLE, role,
                        ObservationField.AS_AT, day));
    }

    private static void add(List<Observation> all, Map<ObservationField, String> said) {
        Map<ObservationField, String> words = new EnumMap<>(ObservationField.class);
        words.put(ObservationField.KIND, "as-at");
        words.put(ObservationField.SOURCE, "report");
        words.put(ObservationField.PLACE, "para. 1");
        words.putAll(said);
        all.add(new Observation(
                new ObservationId(all.size() + 1L),
                new MeasureId(1),
                1,
                ObservationReading.read(words, named -> Optional.of(new Known(named, Optional.empty()))),
                Instant.EPOCH,
                "A person"));
    }

    private List<Finding> found(Adding adding) {
        Measure measure = new Measure(
                new MeasureId(1),
                new MandateId(1),
                "measure",
                new LocalizedText("Measure", "Mesure"),
                new LocalizedText("persons", "personnes"),
                new LocalizedText("All", "Tous"),
                adding,
                "topic",
                "");
        return FigureRule.ALL.stream()
                .flatMap(rule -> rule.check(measure, new Figures(own, base, "land")).stream())
                .toList();
    }
}
