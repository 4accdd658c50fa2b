package org.jalon.analysis.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jalon.analysis.Matrix;
import org.jalon.analysis.ui.matrix.MatrixAddress.CellName;
import org.jalon.analysis.ui.matrix.MatrixModel.Model;
import org.jalon.analysis.ui.matrix.MatrixModel.RowModel;
import org.jalon.assessment.read.StatusCell;
import org.jalon.framework.ElementId;
import org.jalon.framework.Framework;
import org.jalon.framework.OutlineEntries.Entry;
import org.jalon.framework.StatusLevel;
import org.jalon.framework.StatusScale;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.MandateId;
import org.jalon.mandate.PeriodId;
import org.jalon.mandate.PeriodState;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.LocalizedText;
import org.jalon.shared.OutlineNumber;
import org.jalon.shared.Words;
import org.jalon.testing.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixModelTest {

    private final Matrix matrix = new Matrix(
            Examples.MANDATE,
            Examples.FRAMEWORK,
            List.of(Examples.quarter("2017-Q2", PeriodState.SEALED), Examples.quarter("2017-Q3", PeriodState.OPEN)),
            List.of(pillar(
                    entry(1, "1"),
                    List.of(objective(
                            entry(2, "1.1"),
                            List.of(
                                    indicator("1.1.9", cell(true, false, "ongoing"), cell(false, true, "implemented")),
                                    indicator(
                                            "1.1.10",
                                            Optional.empty(),
                                            cell(false, false, "ongoing", "implemented"))))))));

    private final Model model = new MatrixModel(new Words(), Locale.ENGLISH).of(matrix);

    @Test
    void each_cell_is_a_code_and_its_marks() {
        RowModel nine = row("1.1.9");
        RowModel ten = row("1.1.10");

        assertThat(label(nine, 0)).isEqualTo("Ongoing");
        assertThat(nine.cells().charAt(1)).isEqualTo((char) ('0' + MatrixCodes.DOUBTFUL));
        assertThat(label(nine, 1)).isEqualTo("Implemented");
        assertThat(nine.cells().charAt(3)).isEqualTo((char) ('0' + MatrixCodes.TEXT_CHANGED));
        assertThat(ten.cells()).startsWith(" 0");
        assertThat(label(ten, 1)).isEqualTo("split: Ongoing, Implemented");
    }

    @Test
    void what_was_withdrawn_is_called_so_and_what_never_was_is_not() {
        Matrix.Indicator gone = new Matrix.Indicator(
                new Entry(
                        new ElementId(7),
                        Optional.empty(),
                        3,
                        true,
                        "1.1.7",
                        new OutlineNumber("1.1.7"),
                        Optional.of(matrix.periods().getLast().from())),
                List.of(Optional.empty(), Optional.empty()));

        Model told = new MatrixModel(new Words(), Locale.FRENCH).of(one(matrix.framework(), matrix.periods(), gone));
        String cells = told.rows().stream()
                .filter(row -> row.number().equals("1.1.7"))
                .findFirst()
                .orElseThrow()
                .cells();

        assertThat(cells).startsWith(" 0");
        assertThat(told.codes().get(cells.charAt(2) - MatrixCodes.FIRST).label())
                .isEqualTo("retiré");
    }

    @Test
    void pillars_and_objectives_say_how_many_of_how_many_are_done() {
        assertThat(row("1").cells()).isEqualTo("0/1 1/2");
        assertThat(row("1.1").cells()).isEqualTo("0/1 1/2");
        assertThat(row("1.1.9").above()).containsExactly("1", "1.1");
    }

    @Test
    void the_counts_of_all_stand_below_and_those_of_a_pillar_fold() {
        List<RowModel> all = model.rows().stream()
                .filter(row -> row.kind().equals("count") && row.code().isEmpty())
                .toList();

        assertThat(all)
                .extracting(RowModel::label, RowModel::cells)
                .containsExactly(
                        tuple("Implemented", "0 1"),
                        tuple("Ongoing", "1 0"),
                        tuple("Not implemented", "0 0"),
                        tuple("split", "0 1"),
                        tuple("not stated", "0 0"),
                        tuple("no row in this period", "1 0"));
        assertThat(model.rows())
                .filteredOn(row -> row.kind().equals("count") && row.code().equals("1"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.above()).containsExactly("counts 1"));
    }

    @Test
    void a_period_is_headed_by_what_is_printed_for_it_and_addressed_by_its_code() {
        ReportingPeriod year = new ReportingPeriod(
                new PeriodId(1),
                new MandateId(1),
                new FrameworkId(1),
                "FY2022-23",
                "FY2022/23",
                LocalDate.of(2022, 7, 1),
                LocalDate.of(2023, 6, 30),
                LocalDate.of(2023, 7, 10),
                PeriodState.OPEN,
                Optional.empty(),
                Optional.empty(),
                false,
                0);
        Model shown = new MatrixModel(new Words(), Locale.ENGLISH)
                .of(one(Examples.FRAMEWORK, List.of(year), indicator("1.1.1", List.of(Optional.empty()))));

        assertThat(shown.periods()).singleElement().satisfies(period -> {
            assertThat(period.label()).isEqualTo("FY2022/23");
            assertThat(period.href()).endsWith("/FY2022-23");
        });
    }

    @Test
    void a_corrigendum_is_a_mark_of_its_own() {
        Matrix corrected = one(
                Examples.FRAMEWORK,
                List.of(Examples.quarter("2017-Q2", PeriodState.SEALED)),
                indicator(
                        "1.1.1",
                        List.of(Optional.of(
                                new StatusCell(List.of(Optional.of("ongoing")), false, false, false, true)))));
        Model shown = new MatrixModel(new Words(), Locale.ENGLISH).of(corrected);

        RowModel row = shown.rows().stream()
                .filter(any -> any.kind().equals("indicator"))
                .findFirst()
                .orElseThrow();
        assertThat(row.cells().charAt(1) - '0').isEqualTo(MatrixCodes.CORRECTED);
        assertThat(shown.labels().marks().get(3)).isEqualTo("changed by a corrigendum");
    }

    // ---- What frameworks may be like

    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void a_scale_has_as_many_levels_as_its_framework_says(int levels) {
        List<StatusLevel> own = IntStream.rangeClosed(1, levels)
                .mapToObj(rank -> new StatusLevel(
                        "level-" + rank,
                        rank,
                        new LocalizedText("Level " + rank, "Niveau " + rank),
                        "half",
                        "#123456",
                        rank == levels))
                .toList();
        List<Matrix.Indicator> indicators = IntStream.rangeClosed(1, levels)
                .mapToObj(rank -> indicator("1.1." + rank, List.of(cell(false, false, "level-" + rank))))
                .toList();
        Matrix scaled = one(
                withScale(new StatusScale(own)),
                List.of(Examples.quarter("2017-Q2", PeriodState.SEALED)),
                indicators.toArray(Matrix.Indicator[]::new));
        Model shown = new MatrixModel(new Words(), Locale.FRENCH).of(scaled);

        List<String> seen = shown.rows().stream()
                .filter(row -> row.kind().equals("indicator"))
                .map(row -> shown.codes()
                        .get(row.cells().charAt(0) - MatrixCodes.FIRST)
                        .label())
                .toList();
        assertThat(seen)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, levels)
                        .mapToObj(rank -> "Niveau " + rank)
                        .toList());
        assertThat(shown.rows())
                .filteredOn(row -> row.kind().equals("count") && row.code().isEmpty())
                .hasSize(levels + 2);
        assertThat(shown.rows().getFirst().cells()).isEqualTo("1/" + levels);
    }

    @Test
    void levels_without_an_order_are_counted_and_drawn_like_any_other() {
        StatusScale loose = new StatusScale(List.of(
                new StatusLevel("here", 1, new LocalizedText("Here", "Ici"), "half", "#123456", false, false),
                new StatusLevel("there", 1, new LocalizedText("There", "Là"), "cross", "#654321", false, false)));
        Matrix unordered = one(
                withScale(loose),
                List.of(Examples.quarter("2017-Q2", PeriodState.SEALED)),
                indicator("1.1.1", List.of(cell(false, false, "there"))));
        Model shown = new MatrixModel(new Words(), Locale.ENGLISH).of(unordered);

        assertThat(shown.rows())
                .filteredOn(row -> row.kind().equals("count") && row.code().isEmpty())
                .extracting(RowModel::label, RowModel::cells)
                .contains(tuple("Here", "0"), tuple("There", "1"));
    }

    @Test
    void a_framework_without_a_period_has_rows_without_cells() {
        Model shown = new MatrixModel(new Words(), Locale.ENGLISH)
                .of(one(Examples.FRAMEWORK, List.of(), indicator("1.1.1", List.of())));

        assertThat(shown.periods()).isEmpty();
        assertThat(shown.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells()).isEmpty());
    }

    @Test
    void words_come_in_the_order_of_the_rows() {
        assertThat(MatrixModel.entries(matrix))
                .map(entry -> entry.number().printed())
                .containsExactlyElementsOf(model.rows().stream()
                        .filter(row -> row.label().isEmpty())
                        .map(RowModel::number)
                        .toList());
    }

    @Test
    void an_address_restores_what_it_was_made_of() {
        MatrixAddress address = new MatrixAddress(
                "mali", "agreement", "1-2.1", "2", true, Optional.of(new CellName("3.a.1", "2017-Q3")));

        assertThat(address.href()).isEqualTo("/mali/agreement/matrix?fold=1-2.1&counts=2&compact&cell=3.a.1@2017-Q3");
        assertThat(read(address.href())).isEqualTo(address);
        assertThat(read("/mali/agreement/matrix?fold=<script>&cell=nonsense"))
                .isEqualTo(new MatrixAddress("mali", "agreement", "", "", false, Optional.empty()));
    }

    private static MatrixAddress read(String href) {
        RouteParameters route =
                new RouteParameters(new RouteParam("mandate", "mali"), new RouteParam("framework", "agreement"));
        return MatrixAddress.of(route, new Location(href.substring(1)).getQueryParameters());
    }

    private String label(RowModel row, int period) {
        return model.codes()
                .get(row.cells().charAt(2 * period) - MatrixCodes.FIRST)
                .label();
    }

    private RowModel row(String number) {
        return model.rows().stream()
                .filter(row -> row.number().equals(number) && row.label().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Framework withScale(StatusScale scale) {
        Framework example = Examples.FRAMEWORK;
        return new Framework(
                example.id(),
                example.mandateId(),
                example.code(),
                example.title(),
                example.language(),
                example.originalLanguage(),
                example.annex(),
                example.source(),
                scale);
    }

    private static Matrix one(Framework framework, List<ReportingPeriod> periods, Matrix.Indicator... indicators) {
        return new Matrix(
                Examples.MANDATE,
                framework,
                periods,
                List.of(pillar(entry(1, "1"), List.of(objective(entry(2, "1.1"), List.of(indicators))))));
    }

    private static Matrix.Indicator indicator(String number, List<Optional<StatusCell>> cells) {
        return new Matrix.Indicator(entry(3, number), cells);
    }

    private static Matrix.Indicator indicator(String number, Optional<StatusCell> first, Optional<StatusCell> second) {
        return new Matrix.Indicator(entry(3, number), List.of(first, second));
    }

    private static Optional<StatusCell> cell(boolean doubtful, boolean textChanged, String... statuses) {
        return Optional.of(
                new StatusCell(List.of(statuses).stream().map(Optional::of).toList(), doubtful, false, textChanged));
    }

    private static Entry entry(int level, String number) {
        return new Entry(
                new ElementId(number.hashCode()),
                Optional.empty(),
                level,
                level == 3,
                number,
                new OutlineNumber(number),
                Optional.empty());
    }

    private static Matrix.Branch pillar(Entry entry, List<Matrix.Branch> objectives) {
        return new Matrix.Branch(entry, Optional.empty(), objectives);
    }

    private static Matrix.Branch objective(Entry entry, List<Matrix.Indicator> indicators) {
        return new Matrix.Branch(
                entry,
                Optional.empty(),
                indicators.stream()
                        .map(one -> new Matrix.Branch(one.entry(), Optional.of(one), List.of()))
                        .toList());
    }
}
