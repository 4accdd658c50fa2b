package org.jalon.intake.file.grid;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.shared.Words;

/**
 * Where something stands in a file, as names with values: {@code page=31;row=5}, {@code sheet=Annex;row=12;column=3}, {@code table=2;row=7},
 * {@code line=40}. It is stored and compared so; {@link #said} says it in words.
 */
public final class FilePlace {

    private static final Set<String> NAMES = Set.of("page", "table", "sheet", "row", "column", "line");

    private FilePlace() {}

    public static String page(int page) {
        return "page=" + page;
    }

    public static String table(int table) {
        return "table=" + table;
    }

    public static String sheet(String name) {
        return "sheet=" + name.replace(';', ',').replace('=', ' ');
    }

    public static String line(long line) {
        return "line=" + line;
    }

    /** A row within {@code place}, from 1. */
    public static String row(String place, int row) {
        return within(place, "row", row);
    }

    /** A column within {@code place}, from 1. */
    public static String column(String place, int column) {
        return within(place, "column", column);
    }

    private static String within(String place, String name, int number) {
        return (place.isEmpty() ? "" : place + ";") + name + "=" + number;
    }

    /** In words of that language, as {@code page 31, row 5}; empty for the file as a whole. */
    public static String said(String place, Words words, Locale language) {
        return Arrays.stream(place.split(";"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2 && NAMES.contains(part[0]))
                .map(part -> words.get(language, "intake.file.place." + part[0], part[1]))
                .collect(Collectors.joining(", "));
    }
}
