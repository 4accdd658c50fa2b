package org.jalon.intake.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jalon.intake.tabular.SeedRefused;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Frameworks of other levels than pillars, objectives and indicators: from a package through Jalon into every file. */
@DatabaseTest
@BothDatabases
@TestPropertySource(properties = "jalon.seed=")
@DirtiesContext
@SuppressWarnings("NullAway.Init")
class ShapesTest {

    @Autowired
    private Seeds seeds;

    @Autowired
    private MockMvc mvc;

    @TempDir
    private Path parent;

    @Test
    void one_level_without_numbers_and_without_a_scale() throws Exception {
        load(new ShapedPackage(parent, "shape-one", "1,action,Action,Action,Actions,Actions,")
                .elements("action,,roads,,Repair the roads,,", "action,,courts,,Open the courts,Two of them,")
                .says("roads,,2029,Nothing yet", "courts,,,Both are open"));

        assertThat(text("shape-one", "table.csv").lines())
                .containsExactly(
                        "action_no,action,action_statement,part_no,deadline,deadline_kind,deadline_from,deadline_to,comments,"
                                + "lateness,state,citations",
                        "\"\",Repair the roads,,1,2029,interval,2029-01-01,2029-12-31,Nothing yet,cannot-be-judged,published,"
                                + "\"S/2030/1, Annex\"",
                        "\"\",Open the courts,Two of them,1,,,,,Both are open,no-deadline,published,\"S/2030/1, Annex\"");
        String json = text("shape-one", "table.json");
        assertThat(JsonPath.<List<String>>read(json, "$.elements[*].code")).containsExactly("roads", "courts");
        assertThat(JsonPath.<String>read(json, "$.levels[0].heading")).isEqualTo("Actions");
        assertThat(json).doesNotContain("pillars");
        assertThat(word("shape-one"))
                .containsExactly(
                        "Actions | Deadline | Comments",
                        "Repair the roads | 2029 | Nothing yet",
                        "Open the courts\nTwo of them |  | Both are open");
        assertThat(sheet("shape-one"))
                .first()
                .isEqualTo(
                        "No. | Action | Part | Deadline | Comments | Deadline from | Deadline to | Lateness | Editing | Sources | Doubtful in the source");
        assertThat(pdf("shape-one"))
                .contains("Actions", "Repair the roads", "Two of them")
                .doesNotContain("Objectives", "State of");
        assertThat(text("shape-one", "table.html")).contains("Repair the roads").doesNotContain("Objectives");
    }

    @Test
    void two_levels_with_restarted_numbers_and_twelve_statuses() throws Exception {
        load(new ShapedPackage(
                        parent,
                        "shape-two",
                        "1,benchmark,Benchmark,Critère,Benchmarks,Critères,",
                        "2,indicator,Indicator,Indicateur,Indicators,Indicateurs,")
                .statuses(12)
                .elements(
                        "benchmark,1,b1,,Security,It holds,",
                        "benchmark,2,b2,,Justice,,",
                        "indicator,1,b1-1,b1,Police are back,,",
                        "indicator,2,b1-2,b1,Weapons are gone,,",
                        "indicator,1,b2-1,b2,Courts sit,,")
                .says("b1-1,s12,,Yes", "b1-2,s1,2029,No", "b2-1,,,"));

        assertThat(text("shape-two", "table.csv").lines())
                .first()
                .isEqualTo(
                        "benchmark_no,benchmark,benchmark_statement,indicator_no,indicator,part_no,status,deadline,deadline_kind,"
                                + "deadline_from,deadline_to,comments,lateness,state,citations");
        assertThat(text("shape-two", "table.csv").lines().skip(1).map(line -> line.split(",")[4]))
                .as("rows stand in the order of the table, not in that of their numbers")
                .containsExactly("Police are back", "Weapons are gone", "Courts sit");
        assertThat(word("shape-two"))
                .containsExactly(
                        "Benchmarks | Indicators | State of implementation | Deadline | Comments",
                        "1 Security\nIt holds | 1 Police are back | Status 12 |  | Yes",
                        " | 2 Weapons are gone | Status 1 | 2029 | No",
                        "2 Justice | 1 Courts sit |  |  | ");
        String json = text("shape-two", "table.json");
        assertThat(JsonPath.<List<String>>read(json, "$.elements[0].elements[*].code"))
                .containsExactly("b1-1", "b1-2");
        assertThat(JsonPath.<List<?>>read(json, "$.scale")).hasSize(12);
        assertThat(pdf("shape-two")).contains("Benchmarks", "1 Security", "It holds", "Status 12");
        assertThat(sheet("shape-two"))
                .element(1)
                .asString()
                .startsWith("1 Security\nIt holds | 1 | Police are back | 1 | Status 12");
    }

    @Test
    void four_levels_stand_across_span_and_are_rows() throws Exception {
        load(four("shape-four"));

        assertThat(text("shape-four", "table.csv").lines())
                .first()
                .isEqualTo(
                        "benchmark_no,benchmark,benchmark_statement,theme_no,theme,priority_no,priority,indicator_no,indicator,"
                                + "part_no,status,deadline,deadline_kind,deadline_from,deadline_to,comments,lateness,state,citations");
        assertThat(word("shape-four"))
                .containsExactly(
                        "Priorities | Indicators | State of implementation | Deadline | Comments",
                        "I. Peace\nIt lasts",
                        "a. Politics",
                        "1 Dialogue | 1.1 A meeting is held | Status 3 |  | Done",
                        "b. Law",
                        "1 Courts | 1.1 Judges are named | Status 1 |  | ",
                        " | 1.2 Courts sit | Status 2 |  | ");
        String json = text("shape-four", "table.json");
        assertThat(JsonPath.<String>read(json, "$.elements[0].elements[1].elements[0].elements[1].row.indicator"))
                .isEqualTo("t-2");
        String matrix = text("/frameworks/table/matrix.json", "shape-four", true);
        assertThat(JsonPath.<List<String>>read(matrix, "$.rows[2].above[*]")).containsExactly("I", "b", "courts");
        assertThat(JsonPath.<Integer>read(matrix, "$.pillarCounts.I[0].done")).isEqualTo(1);
        assertThat(text("shape-four", "canonical.json"))
                .startsWith("{\"elements\":[{")
                .contains("jalon-table-2");
        assertThat(pdf("shape-four")).contains("I. Peace", "a. Politics", "1 Dialogue", "1.1 A meeting is held");
    }

    @Test
    void elements_of_a_higher_level_are_rows_where_nothing_stands_below_them() throws Exception {
        load(new ShapedPackage(
                        parent,
                        "shape-uneven",
                        "1,area,Area,Domaine,Areas,Domaines,true",
                        "2,action,Action,Action,Actions,Actions,")
                .statuses(2)
                .elements(
                        "area,1,,,Roads,,",
                        "area,2,,,Courts,,",
                        "action,2.1,,2,Name judges,,",
                        "action,2.2,,2,Open courts,,")
                .says("1,s1,,Nothing", "2.1,s2,,All", "2.2,s1,,Some"));

        assertThat(text("shape-uneven", "table.csv")
                        .lines()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(",1,"))))
                .containsExactly("1,Roads,,", "2,Courts,2.1,Name judges", "2,Courts,2.2,Open courts");
        assertThat(word("shape-uneven"))
                .contains("1 Roads |  | Status 1 |  | Nothing", "2 Courts | 2.1 Name judges | Status 2 |  | All");
        assertThat(JsonPath.<String>read(text("shape-uneven", "table.json"), "$.elements[0].row.indicator"))
                .isEqualTo("1");
    }

    @Test
    void levels_that_are_none_or_too_many_are_refused_and_so_is_a_name_that_is_too_long() {
        assertThat(refused(new ShapedPackage(parent, "bad-none")
                        .elements("area,1,,,Roads,,")
                        .says()))
                .contains(
                        "FOLDER/frameworks.csv, line 2, column 1 'code': 'table' has no level in levels.csv; expected one to four");
        assertThat(refused(new ShapedPackage(
                                parent,
                                "bad-five",
                                "1,a,A,A,,,",
                                "2,b,B,B,,,",
                                "3,c,C,C,,,",
                                "4,d,D,D,,,",
                                "5,e,E,E,,,")
                        .elements()
                        .says()))
                .contains("FOLDER/levels.csv, line 6, column 2 'position': 'table' has 5 levels; expected at most 4");
        assertThat(refused(new ShapedPackage(parent, "bad-long", "1,a," + "x".repeat(200) + ",A,,,")
                        .elements()
                        .says()))
                .contains("FOLDER/levels.csv, line 2, column 4 'name_en': 200 characters; expected at most 80");
        assertThat(refused(new ShapedPackage(parent, "bad-parent", "1,a,A,A,,,", "2,b,B,B,,,")
                        .elements("a,1,,,Roads,,", "b,1.1,,9,Repair,,", "c,1,,,What,,", "b,,,1,Nameless,,")
                        .says()))
                .contains(
                        "FOLDER/elements.csv, line 3, column 5 'parent': there is no '9' on the level 'a' above it; expected the"
                                + " code of one, or its number if it has no code",
                        "FOLDER/elements.csv, line 4, column 2 'level': 'c' is no level of the framework; expected one of a, b",
                        "FOLDER/elements.csv, line 5, column 3 'number': it has neither number nor code; expected one of them");
    }

    static ShapedPackage four(Path parent, String code) {
        return new ShapedPackage(
                        parent,
                        code,
                        "1,benchmark,Benchmark,Critère,Benchmarks,Critères,",
                        "2,theme,Theme,Thème,Themes,Thèmes,",
                        "3,priority,Priority,Priorité,Priorities,Priorités,",
                        "4,indicator,Indicator,Indicateur,Indicators,Indicateurs,")
                .statuses(3)
                .elements(
                        "benchmark,I,,,Peace,It lasts,",
                        "theme,a,,I,Politics,,",
                        "theme,b,,I,Law,,",
                        "priority,1,dialogue,a,Dialogue,,",
                        "priority,1,courts,b,Courts,,",
                        "indicator,1.1,d-1,dialogue,A meeting is held,,",
                        "indicator,1.1,t-1,courts,Judges are named,,",
                        "indicator,1.2,t-2,courts,Courts sit,,")
                .says("d-1,s3,,Done", "t-1,s1,,", "t-2,s2,,");
    }

    private ShapedPackage four(String code) {
        return four(parent, code);
    }

    private void load(ShapedPackage shape) {
        seeds.loadMissing(List.of(shape.folder().folder()));
    }

    private List<String> refused(ShapedPackage shape) {
        DraftFolder folder = shape.folder();
        SeedRefused refused =
                catchThrowableOfType(SeedRefused.class, () -> seeds.loadMissing(List.of(folder.folder())));
        return folder.said(refused);
    }

    private String text(String mandate, String file) throws Exception {
        return text("/frameworks/table/periods/2030-Q1/" + file, mandate, false);
    }

    private String text(String path, String mandate, boolean whole) throws Exception {
        return new String(bytes(mandate, path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String mandate, String path) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get("/api/v1/mandates/" + mandate + path)
                        .with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus())
                .as(path + " " + answer.getContentAsString())
                .isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    /** The rows of the Word file's table, their cells between bars. */
    private List<String> word(String mandate) throws Exception {
        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(bytes(mandate, "/frameworks/table/periods/2030-Q1/table.docx")))) {
            XWPFTable table = document.getTables().getFirst();
            return table.getRows().stream()
                    .map(row -> String.join(
                            " | ",
                            row.getTableCells().stream().map(ShapesTest::lines).toList()))
                    .toList();
        }
    }

    private static String lines(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(paragraph -> paragraph.getText().replace('\u00A0', ' ').strip())
                .collect(Collectors.joining("\n"));
    }

    private List<String> sheet(String mandate) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(
                new ByteArrayInputStream(bytes(mandate, "/frameworks/table/periods/2030-Q1/table.xlsx")))) {
            List<String> lines = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    cells.add(cell.toString().replaceFirst("[.]0$", ""));
                }
                lines.add(String.join(" | ", cells));
            }
            return lines;
        }
    }

    private String pdf(String mandate) throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes(mandate, "/frameworks/table/periods/2030-Q1/table.pdf"))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
