package org.jalon.export.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Descriptions of Jalon's files for programs. They lie beside this class and are served and packed as they are. */
public enum PublishedSchema {
    /** JSON Schema (2020-12) of {@code table.json}. */
    TABLE("table.schema.json"),
    /** Table Schema (Frictionless) of {@code table.csv}. */
    TABLE_COLUMNS("table.columns.json"),
    /** JSON Schema (2020-12) of {@code mandate.json}. */
    MANDATE("mandate.schema.json"),
    /** JSON Schema (2020-12) of {@code history.json}. */
    HISTORY("history.schema.json"),
    /** JSON Schema (2020-12) of {@code matrix.json}. */
    MATRIX("matrix.schema.json"),
    /** JSON Schema (2020-12) of {@code comparison.json}, which no package holds: any two periods can be compared. */
    COMPARISON("comparison.schema.json"),
    /** Table Schemas (Frictionless) of CSV files that are made one by one. */
    MATRIX_COLUMNS("matrix.columns.json"),
    COMPARISON_COLUMNS("comparison.columns.json"),
    HISTORY_COLUMNS("history.columns.json"),
    /** Table Schema of {@code measures.csv}. */
    MEASURE_COLUMNS("measures.columns.json"),
    /** Table Schema of {@code observations.csv}. */
    OBSERVATION_COLUMNS("observations.columns.json"),
    /** JSON Schema (2020-12) of {@code evidence.json}. */
    EVIDENCE("evidence.schema.json"),
    /** Table Schema of {@code evidence.csv}. */
    EVIDENCE_COLUMNS("evidence.columns.json"),
    /** Table Schema of {@code illustrations.csv}. */
    ILLUSTRATION_COLUMNS("illustrations.columns.json");

    private final String fileName;
    private final byte[] content;

    PublishedSchema(String fileName) {
        this.fileName = fileName;
        try (InputStream file = PublishedSchema.class.getResourceAsStream(fileName)) {
            if (file == null) {
                throw new IllegalStateException(fileName + " is missing beside " + PublishedSchema.class);
            }
            this.content = file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String fileName() {
        return fileName;
    }

    public byte[] content() {
        return content.clone();
    }
}
