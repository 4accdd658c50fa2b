package org.jalon.intake.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jalon.intake.seed.DraftFolder;
import org.jalon.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a folder of CSV files after its description, whatever it is about. */
class TabularPackageTest {

    private static final String WORKS = """
            {'name': 'works', 'path': 'works.csv', 'schema': {'fields': [
              {'name': 'code', 'constraints': {'required': true, 'pattern': '[a-z]+'}},
              {'name': 'title', 'constraints': {'minLength': 2, 'maxLength': 20, 'unique': true}},
              {'name': 'kind', 'constraints': {'enum': ['novel', 'poem']}},
              {'name': 'day', 'type': 'date'},
              {'name': 'pages', 'type': 'integer', 'constraints': {'minimum': 1, 'maximum': 999}},
              {'name': 'read', 'type': 'boolean'}],
             'primaryKey': 'code'}}""";
    private static final String CHAPTERS = """
            {'name': 'chapters', 'path': 'chapters.csv', 'schema': {'fields': [
              {'name': 'work'}, {'name': 'number', 'type': 'integer'}],
             'primaryKey': ['work', 'number'],
             'foreignKeys': [{'fields': 'work', 'reference': {'resource': 'works', 'fields': 'code'}}]}}""";
    private static final String NOTES = """
            {'name': 'notes', 'path': 'notes.csv', 'schema': {'fields': [{'name': 'work'}, {'name': 'chapter'}],
             'foreignKeys': [
               {'fields': ['work'], 'reference': {'resource': 'works', 'fields': ['code']}},
               {'fields': ['work', 'chapter'], 'reference': {'resource': 'chapters', 'fields': ['work', 'number']}}]}}""";
    private static final String HEADER = "code,title,kind,day,pages,read";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path parent;

    @Test
    void reads_each_type_and_tells_blank_from_a_value() {
        DraftFolder draft = works(HEADER, "odes,Odes,poem,1920-03-01,12,true", "bare,,,,,");

        List<SeedRow> rows = draft.tables().table("works").rows();

        SeedRow odes = rows.getFirst();
        assertThat(odes.text("title")).isEqualTo("Odes");
        assertThat(odes.date("day")).contains(LocalDate.of(1920, 3, 1));
        assertThat(odes.integer("pages")).contains(12);
        assertThat(odes.truth("read")).isTrue();
        SeedRow bare = rows.getLast();
        assertThat(bare.optional("title")).isEmpty();
        assertThat(bare.date("day")).isEmpty();
        assertThat(bare.integer("pages")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_line_is_counted_where_it_begins_though_a_cell_runs_over_several(String end) {
        DraftFolder draft = works(HEADER, "a,\"two\nlines\",,,,", "b,\"3\nli,\n\"\"here\"\"\",,,,", "c,,,,,");
        String text = draft.read("works.csv").replace("\n", end);
        draft.write("works.csv", StandardCharsets.UTF_8, text + end);

        List<SeedRow> rows = draft.tables().table("works").rows();

        assertThat(rows).extracting(SeedRow::line).containsExactly(2, 4, 7);
        assertThat(rows.get(1).text("title")).isEqualTo("3" + end + "li," + end + "\"here\"");
    }

    @Test
    void columns_may_stand_in_another_order_and_are_counted_as_in_the_file() {
        DraftFolder draft = works("read,pages,day,kind,title,code", "true,x,,,,a");

        assertThat(whatIsWrong(draft))
                .containsExactly(
                        "FOLDER/works.csv, line 2, column 2 'pages': 'x' is not a whole number; expected one such as 3");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_header() {
        DraftFolder draft = works("\uFEFF" + HEADER, "a,,,,,");

        assertThat(draft.tables().table("works").rows()).hasSize(1);
    }

    @Test
    void what_is_not_utf8_is_named_by_its_byte() {
        DraftFolder draft = works();
        draft.write("works.csv", StandardCharsets.ISO_8859_1, HEADER + "\nnana,\"Un\nété\",,,,\n");

        assertThat(whatIsWrong(draft))
                .containsExactly(
                        "FOLDER/works.csv, line 3, byte 41 of the file: the byte 0xE9 is not UTF-8; expected the"
                                + " file to be saved as UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "',,,,,'           | column 1 'code': blank; expected a value",
                "'Abc,,,,,'        | column 1 'code': 'Abc' does not have the form; expected [a-z]+",
                "'abc1,,,,,'       | column 1 'code': 'abc1' does not have the form; expected [a-z]+",
                "'a,x,,,,'         | column 2 'title': 1 characters; expected at least 2",
                "'a,𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞,,,,' | column 2 'title': 21 characters; expected at most 20",
                "'a,x\u0000y,,,,'  | column 2 'title': the control character U+0000; expected text without any",
                "'a,,essay,,,'     | column 3 'kind': 'essay' is not allowed; expected one of novel, poem",
                "'a,,,2017-02-29,,'| column 4 'day': '2017-02-29' is not a date from 1900 to 2200; expected one such as 2017-06-30",
                "'a,,,30.6.2017,,' | column 4 'day': '30.6.2017' is not a date from 1900 to 2200; expected one such as 2017-06-30",
                "'a,,,,1.5,'       | column 5 'pages': '1.5' is not a whole number; expected one such as 3",
                "'a,,,,9999999999,'| column 5 'pages': '9999999999' is not a whole number; expected one such as 3",
                "'a,,,,0,'         | column 5 'pages': '0' is too low; expected at least 1",
                "'a,,,,1000,'      | column 5 'pages': '1000' is too high; expected at most 999",
                "'a,,,,,yes'       | column 6 'read': 'yes' is not a truth value; expected true or false",
            })
    void a_cell_that_is_not_what_its_column_says_is_named(String line, String wrong) {
        DraftFolder draft = works(HEADER, line.substring(1, line.length() - 1));

        assertThat(whatIsWrong(draft)).containsExactly("FOLDER/works.csv, line 2, " + wrong);
    }

    @Test
    void twenty_unicode_characters_are_twenty_though_java_counts_forty() {
        assertThat(works(HEADER, "a," + "𝄞".repeat(20) + ",,,,")
                        .tables()
                        .table("works")
                        .rows())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "code,title,kind,day,pages      | line 1: 'read' is missing; expected the columns code, title, kind, day, pages, read",
                "code,title,kind,day,pages,read,x | line 1, column 7 'x': datapackage.json describes no such column; expected code, title, kind, day, pages, read",
                "code,title,kind,day,code,pages,read | line 1, column 5 'code': stands there a second time; expected each column once",
            })
    void the_header_is_held_against_the_description(String header, String wrong) {
        assertThat(whatIsWrong(works(header, "a,b"))).containsExactly("FOLDER/works.csv, " + wrong);
    }

    @Test
    void lines_that_are_too_short_blank_or_badly_quoted_are_named() {
        assertThat(whatIsWrong(works(HEADER, "a,,,,,", "b,,", "", "c,,,,,")))
                .containsExactly(
                        "FOLDER/works.csv, line 3: 3 cells; expected 6, one for each column",
                        "FOLDER/works.csv, line 4: the line is blank; expected 6 cells");
        assertThat(whatIsWrong(works(HEADER, "a,\"x\ny\",,,,", "b,\"never\nclosed,,,,", "c,,,,,")))
                .containsExactly("FOLDER/works.csv, line 4: " + quotes());
        assertThat(whatIsWrong(works(HEADER, "a,\"x\ny\",,,,", "b,\"closed\" early,,,,")))
                .containsExactly("FOLDER/works.csv, line 4: " + quotes());
        assertThat(whatIsWrong(works()))
                .containsExactly("FOLDER/works.csv: the file is empty; expected a first line with the names of the"
                        + " columns: code, title, kind, day, pages, read");
    }

    private static String quotes() {
        return "the quotation marks do not fit; expected a cell that begins with one to end with one, right before a comma"
                + " or the end of the line, and those inside it to be doubled";
    }

    @Test
    void a_key_that_stands_twice_names_both_lines() {
        DraftFolder draft = works(HEADER, "a,Same,,,,", "b,Same,,,,", "a,,,,,", "c,,,,,");
        assertThat(whatIsWrong(draft))
                .containsExactly(
                        "FOLDER/works.csv, line 3, column 2 'title': 'Same' stands on line 2 already; expected it once",
                        "FOLDER/works.csv, line 4, column 1 'code': 'a' stands on line 2 already; expected it once");

        DraftFolder chapters = DraftFolder.describing(parent, WORKS, CHAPTERS)
                .write("works.csv", HEADER, "a,,,,,")
                .write("chapters.csv", "work,number", "a,1", "a,2", "a,1");
        assertThat(whatIsWrong(chapters))
                .containsExactly("FOLDER/chapters.csv, line 4, columns 1 'work', 2 'number': 'a, 1' stands on line 2"
                        + " already; expected it once");
    }

    @Test
    void a_reference_to_what_is_not_there_is_named_once_and_says_what_is() {
        DraftFolder draft = DraftFolder.describing(parent, WORKS, CHAPTERS, NOTES)
                .write("works.csv", HEADER, "a,,,,,", "b,,,,,")
                .write("chapters.csv", "work,number", "a,1", "a,2", "b,7")
                .write("notes.csv", "work,chapter", "a,2", "a,7", "z,1", "a,");

        assertThat(whatIsWrong(draft))
                .containsExactly(
                        "FOLDER/notes.csv, line 3, column 2 'chapter': '7' is not in chapters.csv, column 'number';"
                                + " expected one of 1, 2",
                        "FOLDER/notes.csv, line 4, column 1 'work': 'z' is not in works.csv, column 'code'; expected one"
                                + " of a, b");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(whatIsWrong(DraftFolder.describing(parent, WORKS, CHAPTERS).write("works.csv", HEADER)))
                .containsExactly(
                        "FOLDER/chapters.csv: the file is missing; expected it, since datapackage.json names it as"
                                + " the table 'chapters'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../works.csv",
                "/etc/passwd",
                "a/../../works.csv",
                "..\\works.csv",
                "file:works.csv",
                "./works.csv"
            })
    void a_path_that_leads_out_of_the_folder_is_refused(String path) {
        DraftFolder draft = DraftFolder.describing(parent, WORKS.replace("works.csv", path.replace("\\", "\\\\")));

        assertThat(whatIsWrong(draft))
                .containsExactly("FOLDER/datapackage.json, at /resources/0/path: '" + path
                        + "' is not a path inside the folder; expected the name of a file such as periods.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'path': 'works.csv' | 'paths': 1 | at /resources/0: 'path' is missing; expected it here",
                "'path': 'works.csv' | 'path': ['a.csv'] | at /resources/0/path: not a text, or an empty one; expected a text",
                "'path': 'works.csv' | 'path': 'works.csv', 'encoding': 'latin1' | at /resources/0/encoding: 'latin1' is not supported; expected utf-8",
                "'path': 'works.csv' | 'path': 'works.csv', 'dialect': {'delimiter': ';'} | at /resources/0/dialect/delimiter: ';' is not supported; expected ,",
                "'type': 'date'      | 'type': 'day' | at /resources/0/schema/fields/3/type: 'day' is not supported; expected string, integer, boolean, date",
                "'type': 'date'      | 'type': 'date', 'format': '%d.%m.%Y' | at /resources/0/schema/fields/3/format: '%d.%m.%Y' is not supported; expected default",
                "'type': 'date'      | 'type': 'date', 'constraints': {'minimum': '2017-01-01'} | at /resources/0/schema/fields/3/constraints/minimum: a limit on values of the type date; expected it with the type integer only",
                "[a-z]+              | [a-z | at /resources/0/schema/fields/0/constraints/pattern: '[a-z' is not a regular expression; expected one",
                "'minLength': 2      | 'length': 2 | at /resources/0/schema/fields/1/constraints/length: 'length' is not supported; expected required, unique, pattern, enum, minLength, maxLength, minimum, maximum",
                "'required': true    | 'required': 'yes' | at /resources/0/schema/fields/0/constraints/required: not a truth value; expected true or false",
                "'name': 'kind'      | 'name': 'code' | at /resources/0/schema/fields/2: 'code' a second time; expected each name once",
                "'primaryKey': 'code'| 'primaryKey': 'id' | at /resources/0/schema/primaryKey: 'id' is not a column of the table; expected one of code, title, kind, day, pages, read",
                "'primaryKey': 'code'| 'foreignKeys': [{'fields': 'code', 'reference': {'resource': 'x', 'fields': 'y'}}] | at /resources/0/schema/foreignKeys: 'x' is not a table of this package; expected one of works",
                "'primaryKey': 'code'| 'missingValues': ['', '-'] | at /resources/0/schema/missingValues/1: '-' is not supported; expected",
                "'primaryKey': 'code'| 'primaryKey': 'code', 'primaryKey': 'code' | line 8, character 36: not JSON from here on; expected JSON as RFC 8259 defines it, each name once in its object",
            })
    void a_descriptor_that_says_what_is_not_understood_is_refused(String old, String text, String wrong) {
        assertThat(WORKS).contains(old);
        DraftFolder draft =
                DraftFolder.describing(parent, WORKS.replace(old, text)).write("works.csv", HEADER);

        assertThat(whatIsWrong(draft))
                .extracting(String::stripTrailing)
                .containsExactly("FOLDER/datapackage.json, " + wrong);
    }

    @Test
    void a_descriptor_that_is_no_object_or_not_there_is_refused() {
        DraftFolder draft = works(HEADER);
        assertThat(whatIsWrong(draft.write(SeedFolder.DESCRIPTOR, "[]")))
                .containsExactly("FOLDER/datapackage.json, at /: not an object; expected one");
        assertThat(whatIsWrong(draft.write(SeedFolder.DESCRIPTOR, "{", "  \"resources\": [", "}")))
                .containsExactly(
                        "FOLDER/datapackage.json, line 3, character 1: not JSON from here on; expected JSON as RFC 8259"
                                + " defines it, each name once in its object");
        assertThat(whatIsWrong(draft.write(SeedFolder.DESCRIPTOR, "")))
                .singleElement()
                .asString()
                .startsWith("FOLDER/datapackage.json, ");
        assertThat(whatIsWrong(draft.delete(SeedFolder.DESCRIPTOR)))
                .containsExactly(
                        "FOLDER/datapackage.json: the file is missing; expected it to describe the tables of the"
                                + " folder");
    }

    @Test
    void all_is_told_at_once_up_to_twenty() {
        String[] lines = new String[26];
        lines[0] = HEADER;
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "A,,,,,x";
        }
        List<String> wrong = whatIsWrong(works(lines));

        assertThat(wrong).hasSize(21).last().isEqualTo("... and 30 more");
    }

    @Test
    void it_is_told_in_french_too() {
        DraftFolder draft = works(HEADER, "a,,,30.6.2017,,");
        SeedRefused refused = catchThrowableOfType(SeedRefused.class, draft::tables);

        assertThat(refused.in(new Words(), Locale.FRENCH))
                .endsWith(
                        "/works.csv, ligne 2, colonne 4 'day'\u00a0: «\u202f30.6.2017\u202f» n’est pas une date de 1900 à 2200\u202f; attendu\u00a0: une date telle que"
                                + " 2017-06-30");
    }

    private DraftFolder works(String... lines) {
        return DraftFolder.describing(parent, WORKS).write("works.csv", lines);
    }

    private static List<String> whatIsWrong(DraftFolder draft) {
        SeedRefused refused = catchThrowableOfType(SeedRefused.class, draft::tables);
        assertThat(refused).as("nothing was refused").isNotNull();
        return draft.said(refused);
    }
}
