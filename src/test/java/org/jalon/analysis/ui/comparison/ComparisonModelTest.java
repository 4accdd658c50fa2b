package org.jalon.analysis.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jalon.table.ExampleRow.row;
import static org.jalon.table.ExampleRow.table;
import static org.jalon.testing.Examples.says;
import static org.jalon.testing.Examples.withDeadline;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.analysis.Comparison;
import org.jalon.analysis.ui.comparison.ComparisonModel.RowModel;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.shared.NotFound;
import org.jalon.shared.Words;
import org.jalon.table.AnnexTable;
import org.jalon.table.AsAt;
import org.jalon.table.Change;
import org.jalon.table.TableRef;
import org.jalon.table.ui.ContentDifference;
import org.jalon.table.ui.ContentDifference.Segment;
import org.jalon.testing.Examples;
import org.junit.jupiter.api.Test;

class ComparisonModelTest {

    private final Words words = new Words();

    private final Comparison comparison = Comparison.of(
            table(
                    row("1.1.1")
                            .saying(withDeadline(says("ongoing", "Under way"), "2016"))
                            .made(),
                    row("1.1.2").saying(says("implemented", "Done")).made(),
                    row("2.1.1").saying(AssessmentContent.notStated()).made()),
            table(
                    row("1.1.1")
                            .saying(withDeadline(says("implemented", "Under way, done"), "2016"))
                            .made(),
                    row("1.1.2").saying(says("implemented", "Done")).made(),
                    row("2.1.1")
                            .saying(Examples.split(
                                    new Part(Optional.of("ongoing"), "a"), new Part(Optional.empty(), "b")))
                            .made(),
                    row("2.1.2").made()));

    @Test
    void the_headline_counts_every_kind_with_its_denominator() {
        assertThat(new Headline(words, Locale.ENGLISH).of(comparison))
                .isEqualTo(
                        "Of 3 indicators in both periods: 1 advanced, 0 went back, 0 deadlines moved, 2 texts changed, "
                                + "1 unchanged, 1 newly stated; 1 added, 0 withdrawn, 0 reworded.");
        assertThat(new Headline(words, Locale.FRENCH).of(comparison))
                .startsWith("Sur 3 indicateurs figurant dans les deux périodes\u00a0: 1 en progrès, 0 en recul")
                .endsWith("\u202f; 1 ajouté, 0 retiré, 0 reformulé.");
    }

    @Test
    void old_and_new_stand_in_place() {
        RowModel row = shown(0);

        assertThat(row.before()).extracting("label").containsExactly("Ongoing");
        assertThat(row.after()).extracting("label").containsExactly("Implemented");
        assertThat(row.deadline()).containsExactly(new Segment("same", "2016"));
        assertThat(row.comments())
                .containsExactly(List.of(new Segment("same", "Under way"), new Segment("added", ", done")));
        assertThat(row.changes()).extracting("text").containsExactly("advanced", "text changed");
    }

    @Test
    void a_blank_status_is_called_not_stated_and_each_part_keeps_its_comment() {
        RowModel row = shown(2);

        assertThat(row.before()).extracting("label").containsExactly("not stated");
        assertThat(row.after()).extracting("label").containsExactly("Ongoing", "not stated");
        assertThat(row.comments())
                .containsExactly(List.of(new Segment("added", "a")), List.of(new Segment("added", "b")));
    }

    @Test
    void typed_bullets_are_bullets_in_a_difference() {
        assertThat(ContentDifference.comments(
                        Optional.of(says("ongoing", "Done:\n- in Gao")),
                        Optional.of(says("ongoing", "Done:\n–in Gao\no\tin Kidal"))))
                .containsExactly(List.of(new Segment("same", "Done:\n• in Gao"), new Segment("added", "\n• in Kidal")));
    }

    @Test
    void rows_stand_below_their_pillar_and_objective_once() {
        ComparisonModel.Model model = new ComparisonModel(words, Locale.ENGLISH).of(comparison);

        assertThat(model.bands()).extracting("number").containsExactly("1", "2");
        assertThat(model.bands().getFirst().blocks()).hasSize(1);
        assertThat(model.bands().getFirst().blocks().getFirst().rows()).hasSize(2);
    }

    @Test
    void words_of_any_length_and_direction_stay_whole() {
        String arabic = "تم إنشاء السلطات المؤقتة في المناطق الخمس";
        String old = "A word or two. ".repeat(266) + "The end";
        Comparison wide = Comparison.of(
                table(
                        row("1.1.1").saying(says("ongoing", arabic)).made(),
                        row("1.1.2").saying(says("ongoing", old)).made()),
                table(
                        row("1.1.1").saying(says("ongoing", arabic + "، 2017")).made(),
                        row("1.1.2").saying(says("ongoing", old + ", at last")).made()));
        List<RowModel> rows = new ComparisonModel(words, Locale.ENGLISH)
                .of(wide)
                .bands()
                .getFirst()
                .blocks()
                .getFirst()
                .rows();

        assertThat(old).hasSizeGreaterThan(3_990);
        assertThat(later(rows.getFirst())).isEqualTo(arabic + "، 2017");
        assertThat(later(rows.getLast())).isEqualTo(old + ", at last");
        assertThat(rows.getLast().comments().getFirst().getFirst()).isEqualTo(new Segment("same", old));
    }

    private static String later(RowModel row) {
        return row.comments().getFirst().stream()
                .filter(segment -> !segment.kind().equals("removed"))
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    @Test
    void an_address_restores_what_it_was_made_of() {
        ComparisonAddress address = new ComparisonAddress(
                "mali",
                "agreement",
                TableRef.of("2017-Q2"),
                TableRef.of("2017-Q3"),
                EnumSet.of(Change.REWORDED, Change.ADVANCED));

        assertThat(address.href())
                .isEqualTo("/mali/agreement/compare?from=2017-Q2&to=2017-Q3&change=advanced,reworded");
        assertThat(read(address.href())).isEqualTo(address);
        assertThat(read("/mali/agreement/compare?change=nonsense,,advanced").changes())
                .containsExactly(Change.ADVANCED);
        assertThat(address.toggle(Change.ADVANCED).toggle(Change.REWORDED).href())
                .isEqualTo("/mali/agreement/compare?from=2017-Q2&to=2017-Q3");
        assertThat(address.swapped().href())
                .isEqualTo("/mali/agreement/compare?from=2017-Q3&to=2017-Q2&change=regressed,reworded");
    }

    @Test
    void an_address_may_ask_for_one_row_until_one_asks_for_a_kind() {
        ComparisonAddress address = read("/mali/agreement/compare?from=2017-Q2&to=2017-Q3&row=1.1.2");

        assertThat(address.href()).isEqualTo("/mali/agreement/compare?from=2017-Q2&to=2017-Q3&row=1.1.2");
        assertThat(address.swapped().row()).contains("1.1.2");
        assertThat(address.toggle(Change.ADVANCED).href())
                .isEqualTo("/mali/agreement/compare?from=2017-Q2&to=2017-Q3&change=advanced");
        assertThat(address.documentChoice()).doesNotContain("row");
        String any = comparison.rows().getLast().indicator().number().printed();
        ComparisonAddress one = read("/mali/agreement/compare?row=" + any);
        assertThat(comparison.only(one.row(), one.shownChanges()).rows())
                .containsExactly(comparison.rows().getLast());
    }

    @Test
    void an_address_may_name_a_moment_of_either_side() {
        String href = "/mali/agreement/compare?from=2017-Q3&fromAsAt=2017-09-30T12:00:00Z&to=2017-Q3&toCorrigendum=1";
        ComparisonAddress address = read(href);

        assertThat(address.from().reading()).isEqualTo(new AsAt.At(Instant.parse("2017-09-30T12:00:00Z")));
        assertThat(address.to().reading()).isEqualTo(new AsAt.Sealed(1));
        assertThat(address.href()).isEqualTo(href);
        assertThat(address.swapped().href())
                .isEqualTo(
                        "/mali/agreement/compare?from=2017-Q3&fromCorrigendum=1&to=2017-Q3&toAsAt=2017-09-30T12:00:00Z");
        assertThat(address.from().in("2017-Q2").reading())
                .as("another period at the same moment")
                .isEqualTo(address.from().reading());
        assertThat(address.to().in("2017-Q2").reading())
                .as("another period has seals of its own")
                .isEqualTo(new AsAt.Current());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read("/mali/agreement/compare?fromAsAt=yesterday"));
    }

    @Test
    void one_period_at_two_moments_is_not_called_two_periods() {
        AnnexTable now = comparison.to();
        AnnexTable then = new AnnexTable(
                now.mandate(),
                now.framework(),
                now.period(),
                now.before(),
                now.judgedAt(),
                now.bands(),
                new AsAt.At(Instant.parse("2017-09-30T12:00:00Z")));
        Comparison moments = Comparison.of(then, now);

        assertThat(new Headline(words, Locale.ENGLISH).of(moments)).startsWith("Of 4 indicators at both moments: 0 ad");
        assertThat(new Headline(words, Locale.FRENCH).of(moments))
                .startsWith("Sur 4 indicateurs figurant aux deux moments\u00a0: 0 en");
    }

    private static ComparisonAddress read(String href) {
        QueryParameters query = new Location(href.substring(1)).getQueryParameters();
        RouteParameters route =
                new RouteParameters(new RouteParam("mandate", "mali"), new RouteParam("framework", "agreement"));
        return ComparisonAddress.of(route, query);
    }

    private RowModel shown(int place) {
        return new ComparisonModel(words, Locale.ENGLISH)
                .of(comparison).bands().stream()
                        .flatMap(band -> band.blocks().stream())
                        .flatMap(block -> block.rows().stream())
                        .toList()
                        .get(place);
    }
}
