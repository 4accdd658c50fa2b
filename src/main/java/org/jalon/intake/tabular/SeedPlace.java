package org.jalon.intake.tabular;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jalon.shared.Words;

/** Where in a seed folder something is wrong. Lines, columns and bytes count from 1, lines as an editor counts them. */
public sealed interface SeedPlace {

    /** The file with its folder, such as {@code seed/mali/pillars.csv}. */
    String file();

    default int line() {
        return 0;
    }

    /** The place in words, such as {@code seed/mali/pillars.csv, line 2, column 3 'title'}. */
    default String in(Words words, Locale language) {
        return switch (this) {
            case InFile(String file) -> file;
            case AtPointer(String file, String pointer) -> words.get(language, "seed.at.pointer", file, pointer);
            case AtLine(String file, int line) -> words.get(language, "seed.at.line", file, text(line));
            case AtCharacter(String file, int line, int character) ->
                words.get(language, "seed.at.character", file, text(line), text(character));
            case AtByte(String file, int line, int position) ->
                words.get(language, "seed.at.byte", file, text(line), text(position));
            case AtColumns(String file, int line, List<Column> columns) ->
                words.get(
                        language,
                        columns.size() == 1 ? "seed.at.column" : "seed.at.columns",
                        file,
                        text(line),
                        columns.stream()
                                .map(column -> column.number() + " '" + column.name() + "'")
                                .collect(Collectors.joining(", ")));
        };
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    /** A file as a whole. */
    record InFile(String file) implements SeedPlace {}

    /** A value in a JSON file, by its pointer (RFC 6901). */
    record AtPointer(String file, String pointer) implements SeedPlace {}

    record AtLine(String file, int line) implements SeedPlace {}

    record AtCharacter(String file, int line, int character) implements SeedPlace {}

    /** @param position of the byte in the file, not in the line */
    record AtByte(String file, int line, int position) implements SeedPlace {}

    /** Cells of one line: usually one, or those that make up a key. */
    record AtColumns(String file, int line, List<Column> columns) implements SeedPlace {}

    /** @param number as counted in the file, which need not be the descriptor's order */
    record Column(int number, String name) {}
}
