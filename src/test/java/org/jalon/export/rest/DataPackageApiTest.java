package org.jalon.export.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data package of the seed is what its descriptor and its schemas say it is. */
@DatabaseTest
class DataPackageApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TABLE = "agreement/2017-Q2/table.";

    @Autowired
    private MockMvc mvc;

    @Test
    void every_file_is_described_and_every_description_has_its_file() throws Exception {
        Map<String, byte[]> files = unpacked();
        JsonNode descriptor = JSON.readTree(file(files, "datapackage.json"));
        assertThat(descriptor.get("name").asString()).isEqualTo("mali");
        assertThat(descriptor.get("resources")).hasSize(1 + 2 * 2 + 1 + 1 + 2 + 2 + 1);
        List<String> described = new ArrayList<>(List.of("datapackage.json"));
        for (JsonNode resource : descriptor.get("resources")) {
            byte[] content = file(files, resource.get("path").asString());
            assertThat(resource.get("bytes").asInt()).isEqualTo(content.length);
            assertThat(resource.get("hash").asString())
                    .isEqualTo("sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(content)));
            assertThat(resource.get("name").asString()).matches("[a-z0-9-]+");
            described.add(resource.get("path").asString());
            described.add((resource.has("schema") ? resource.get("schema") : resource.get("jsonSchema")).asString());
        }
        assertThat(files.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        described.stream().distinct().toList());
    }

    @Test
    void every_json_file_keeps_its_schema() throws Exception {
        Map<String, byte[]> files = unpacked();
        JsonNode descriptor = JSON.readTree(file(files, "datapackage.json"));
        int checked = 0;
        for (JsonNode resource : descriptor.get("resources")) {
            if (resource.has("jsonSchema")) {
                assertThat(errors(
                                text(files, resource.get("jsonSchema").asString()),
                                text(files, resource.get("path").asString())))
                        .as(resource.get("path").asString())
                        .isEmpty();
                checked++;
            }
        }
        assertThat(checked).isEqualTo(6);
    }

    @Test
    void the_table_that_is_served_keeps_the_schema_that_is_published() throws Exception {
        String schema = body("/api/v1/schemas/table.schema.json");
        for (String period : List.of("2017-Q2", "2017-Q3")) {
            assertThat(errors(
                            schema,
                            body("/api/v1/mandates/mali/frameworks/agreement/periods/" + period
                                    + "/table.json?lang=fr")))
                    .isEmpty();
        }
    }

    @Test
    void the_schema_refuses_what_is_no_table() throws Exception {
        Map<String, byte[]> files = unpacked();
        String schema = text(files, "table.schema.json");
        String table = text(files, TABLE + "json");
        assertThat(errors(schema, table.replaceFirst("\"ongoing\"", "\"\""))).isNotEmpty();
        assertThat(errors(schema, table.replaceFirst("\"total\"", "\"sum\""))).isNotEmpty();
        assertThat(errors(schema, table.replaceFirst("2017-06-30", "30 June 2017")))
                .isNotEmpty();
        assertThat(errors(schema, table.replaceFirst("\"lateness\" : \"[a-z-]+\"", "\"lateness\" : \"late\"")))
                .isNotEmpty();
    }

    @Test
    void every_line_of_the_csv_keeps_its_columns() throws Exception {
        Map<String, byte[]> files = unpacked();
        JsonNode columns = JSON.readTree(file(files, "table.columns.json"));
        List<String> names = new ArrayList<>();
        columns.get("fields").forEach(field -> names.add(field.get("name").asString()));
        var lines = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text(files, TABLE + "csv")));
        assertThat(lines.getHeaderNames()).isEqualTo(names);
        List<CSVRecord> records = lines.getRecords();
        assertThat(records).hasSize(32);
        assertThat(records.stream().map(line -> line.get("indicator_no") + "/" + line.get("part_no")))
                .doesNotHaveDuplicates();
        for (CSVRecord line : records) {
            columns.get("fields").forEach(field -> check(field, line));
        }
    }

    private static void check(JsonNode field, CSVRecord line) {
        String name = field.get("name").asString();
        String value = line.get(name);
        JsonNode constraints = field.path("constraints");
        if (constraints.path("required").asBoolean(false)) {
            assertThat(value).as(name).isNotEmpty();
        }
        if (value.isEmpty()) {
            return;
        }
        switch (field.get("type").asString()) {
            case "integer" -> assertThat(Integer.parseInt(value)).isPositive();
            case "date" -> assertThat(LocalDate.parse(value).toString()).isEqualTo(value);
            default -> assertThat(field.get("type").asString()).isEqualTo("string");
        }
        if (constraints.has("enum")) {
            List<String> allowed = new ArrayList<>();
            constraints.get("enum").forEach(one -> allowed.add(one.asString()));
            assertThat(allowed).as(name).contains(value);
        }
    }

    @Test
    void the_history_holds_every_version() throws Exception {
        JsonNode history = JSON.readTree(file(unpacked(), "agreement/history.json"));
        assertThat(history.size()).isGreaterThanOrEqualTo(62);
        assertThat(history.get(0).get("indicator").asString()).isEqualTo("1.1.1");
        assertThat(history.get(0).get("period").asString()).isEqualTo("2017-Q2");
    }

    @Test
    void the_package_has_a_name_and_is_for_those_who_may_read() throws Exception {
        ask("/api/v1/mandates/mali/package.zip")
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"mali.zip\""));
        ask("/api/v1/mandates/nowhere/package.zip").andExpect(status().isNotFound());
        ask("/api/v1/schemas/other.json")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:jalon:problem:unknown-format"));
        mvc.perform(get("/api/v1/mandates/mali/package.zip")).andExpect(status().isUnauthorized());
    }

    private static List<Error> errors(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private Map<String, byte[]> unpacked() throws Exception {
        byte[] zip = ask("/api/v1/mandates/mali/package.zip")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] file(Map<String, byte[]> files, String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    private static String text(Map<String, byte[]> files, String path) throws IOException {
        return new String(file(files, path), StandardCharsets.UTF_8);
    }

    private String body(String address) throws Exception {
        return ask(address)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get(address).with(httpBasic(DatabaseTest.ADMIN, DatabaseTest.ADMIN_PASSWORD)));
    }
}
