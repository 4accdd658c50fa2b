package org.jalon.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jalon.measure.FigureText;
import org.jalon.measure.MeasureId;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationField;
import org.jalon.measure.ObservationId;
import org.jalon.measure.ObservationReading;
import org.jalon.measure.ObservationReading.KnownSources.Known;
import org.jalon.measure.ui.FigureChart.Point;
import org.jalon.shared.Words;
import org.junit.jupiter.api.Test;

/** What the pages of figures draw and remark. */
class FigureModelsTest {

    private static final FigureText TEXT = new FigureText(new Words(), Locale.ENGLISH);

    private final FigureDrawing drawing = new FigureDrawing(TEXT, new FigureAddress("land", "idps", 0));

    @Test
    void topics_and_dimensions_are_said_in_the_readers_language_and_words_of_documents_in_theirs() {
        FigureText french = new FigureText(new Words(), Locale.FRENCH);

        assertThat(french.topic("explosive-devices")).isEqualTo("Engins explosifs");
        assertThat(french.topic("river-levels")).as("of another package").isEqualTo("River levels");
        assertThat(french.part("target=Malian defence and security forces; sex=women"))
                .isEqualTo("cible\u00a0: Malian defence and security forces; sexe\u00a0: women");
        assertThat(TEXT.part("target=MINUSMA")).isEqualTo("target: MINUSMA");
        assertThat(TEXT.part("gauge=north; Mopti")).isEqualTo("gauge: north; Mopti");
        assertThat(TEXT.part("")).isEmpty();
        assertThat(french.reporter("Special Representative of the Secretary-General"))
                .isEqualTo("Représentant spécial du Secrétaire général");
        assertThat(french.reporter("Office of Rivers")).isEqualTo("Office of Rivers");
    }

    @Test
    void a_time_that_is_open_at_one_end_is_said_without_the_other() {
        assertThat(TEXT.day(figure(1, time("", "2017-02")).content().when())).isEqualTo("until February 2017");
        assertThat(TEXT.day(figure(1, time("2017", "")).content().when())).isEqualTo("from 2017 on");
        assertThat(TEXT.day(figure(1, time("2017", "2018-03-04")).content().when()))
                .isEqualTo("2017 – 4 March 2018");
    }

    private static Map<ObservationField, String> time(String from, String to) {
        return Map.of(ObservationField.AS_AT, "", ObservationField.FROM, from, ObservationField.TO, to);
    }

    @Test
    void a_line_that_is_thinned_keeps_its_ends_its_order_and_its_peak() {
        qt().forAll(lists().of(integers().between(0, 1_000)).ofSizeBetween(50, 400))
                .checkAssert(values -> {
                    List<Integer> places =
                            IntStream.range(0, values.size()).boxed().toList();
                    List<Integer> kept = Thinning.of(places, 40, place -> place, values::get);
                    assertThat(kept)
                            .hasSize(40)
                            .isSorted()
                            .doesNotHaveDuplicates()
                            .startsWith(0)
                            .endsWith(values.size() - 1);
                });
        List<Integer> flat = IntStream.range(0, 10_000).boxed().toList();
        assertThat(Thinning.of(flat, 40, place -> place, place -> place == 5_003 ? 9 : 0))
                .contains(5_003);
    }

    @Test
    void a_chart_of_forty_thousand_figures_holds_some_hundred_points_that_lead_to_their_pages() {
        List<Observation> all = new ArrayList<>();
        for (int n = 0; n < 40_000; n++) {
            all.add(figure(n + 1, Map.of(ObservationField.VALUE, String.valueOf(n % 97))));
        }
        List<Point> points = drawing.series(all).getFirst().points();
        assertThat(points).hasSize(FigureChart.MOST_POINTS);
        assertThat(points.getFirst().href()).isEqualTo("#figure-1");
        assertThat(points.getLast().href()).isEqualTo("/land/figures/idps?from=39800#figure-40000");
    }

    @Test
    void qualifiers_ranges_comparisons_and_inferred_dates_are_drawn_as_what_they_are() {
        List<Point> points = drawing.series(List.of(
                        figure(
                                1,
                                Map.of(ObservationField.QUALIFIER, "more than", ObservationField.AS_AT, "2017-01-01")),
                        figure(2, Map.of(ObservationField.VALUE_TO, "900", ObservationField.AS_AT, "2017-02")),
                        figure(3, Map.of(ObservationField.ROLE, "comparison", ObservationField.AS_AT, "2017-03-01")),
                        figure(
                                4,
                                Map.of(ObservationField.DATE_BASIS, "inferred", ObservationField.AS_AT, "2017-04-01")),
                        figure(5, Map.of(ObservationField.ROLE, "target", ObservationField.AS_AT, "2018"))))
                .getFirst()
                .points();
        assertThat(points).extracting(Point::bound).containsExactly("lower", "exact", "exact", "exact", "exact");
        assertThat(points).extracting(Point::to).containsExactly(500.0, 900.0, 500.0, 500.0, 500.0);
        assertThat(points).extracting(Point::hollow).containsExactly(false, false, true, false, false);
        assertThat(points).extracting(Point::inferred).containsExactly(false, false, false, true, false);
        assertThat(points).extracting(Point::ahead).containsExactly(false, false, false, false, true);
        assertThat(points).extracting(Point::at).contains("2017-02-28", "2018-12-31");
    }

    @Test
    void what_has_no_day_or_no_value_is_no_point() {
        assertThat(drawing.series(List.of(
                        figure(1, Map.of(ObservationField.AS_AT, "")), figure(2, Map.of(ObservationField.VALUE, "")))))
                .isEmpty();
    }

    @Test
    void odd_figures_are_remarked_and_others_are_not() {
        FigureHints hints = new FigureHints(TEXT, List.of(figure(1, Map.of())));
        assertThat(hints.of(figure(2, Map.of(ObservationField.VALUE, "520")).content()))
                .isEmpty();
        assertThat(hints.of(figure(2, Map.of(ObservationField.VALUE, "5000")).content()))
                .singleElement()
                .asString()
                .startsWith("Ten times");
        assertThat(hints.of(figure(2, Map.of(ObservationField.VALUE, "50")).content()))
                .hasSize(1);
        assertThat(hints.of(figure(2, Map.of(ObservationField.VALUE, "101", ObservationField.KIND, "share"))
                        .content()))
                .containsExactly("A share of more than 100 per cent.");
        assertThat(hints.of(figure(2, Map.of(ObservationField.VALUE, "501", ObservationField.DENOMINATOR, "500"))
                        .content()))
                .containsExactly("Larger than what it is a part of: 500.");
    }

    @Test
    void pages_have_addresses_of_their_own_and_what_makes_no_sense_is_the_first() {
        assertThat(FigureAddress.of("land", "idps", "400").from()).isEqualTo(400);
        assertThat(FigureAddress.of("land", "idps", "417").from()).isEqualTo(400);
        assertThat(FigureAddress.of("land", "idps", "-3").from()).isZero();
        assertThat(FigureAddress.of("land", "idps", "99999999999").from()).isZero();
        assertThat(FigureAddress.of("land", "idps", "").more(201)).isEqualTo("/land/figures/idps?from=200");
        assertThat(FigureAddress.of("land", "idps", "200").more(400)).isEmpty();
    }

    private static Observation figure(int id, Map<ObservationField, String> said) {
        Map<ObservationField, String> words = new EnumMap<>(ObservationField.class);
        words.put(ObservationField.VALUE, "500");
        words.put(ObservationField.KIND, "as-at");
        words.put(ObservationField.AS_AT, "2017-05-26");
        words.put(ObservationField.SOURCE, "report");
        words.put(ObservationField.PLACE, "para. 1");
        words.putAll(said);
        return new Observation(
                new ObservationId(id),
                new MeasureId(1),
                1,
                ObservationReading.read(words, named -> Optional.of(new Known(named, Optional.empty()))),
                Instant.EPOCH,
                "A person");
    }
}
