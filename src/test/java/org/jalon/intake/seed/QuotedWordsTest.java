package org.jalon.intake.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jalon.intake.tabular.SeedFolder;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.intake.tabular.Table;
import org.jalon.intake.tabular.TabularPackage;
import org.jalon.intake.tabular.TabularProblems;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;

/**
 * Every quotation of the seed stands in the text of its document to the letter, white space and hyphens apart: texts break words at the end of a
 * line. The texts are no part of the repository; they are looked for where {@code jalon.sources} says, and else in a folder {@code shared/seeds}
 * beside it or above.
 */
class QuotedWordsTest {

    private static final Pattern NUMBER = Pattern.compile("Source text (\\d{3})");
    private static final Pattern LOOSE = Pattern.compile("[\\s\\-\\u00ad]+");

    @Test
    void every_quotation_stands_in_the_text_of_its_document() throws IOException {
        Optional<Path> folder = texts();
        assumeTrue(
                folder.isPresent(), "The texts of the documents are not beside the repository: nothing was compared");
        Path mali = Path.of("seed/mali");
        TabularProblems problems = new TabularProblems();
        TabularPackage tables = TabularPackage.read(
                new SeedFolder("mali", mali.toString(), new FileSystemResource(mali.resolve(SeedFolder.DESCRIPTOR))),
                problems);
        problems.refuseIfAny();
        Map<String, String> texts = textsByKey(folder.orElseThrow(), tables);

        List<String> missing = new ArrayList<>();
        int compared = 0;
        for (Table table : tables.tables()) {
            if (table.resource().columns().containsAll(List.of("source", "quotation"))) {
                for (SeedRow row : table.rows()) {
                    compared += row.raw("quotation").isEmpty() ? 0 : 1;
                    if (!texts.getOrDefault(row.raw("source"), "").contains(loose(row.raw("quotation")))) {
                        missing.add(table.file() + ", line " + row.line() + ": " + row.raw("quotation"));
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
        assertThat(compared).isGreaterThan(200);
    }

    private static Map<String, String> textsByKey(Path folder, TabularPackage tables) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (SeedRow document : tables.table("documents").rows()) {
            Matcher number = NUMBER.matcher(document.text("note"));
            if (number.find()) {
                try (Stream<Path> files = Files.list(folder)) {
                    Path file = files.filter(one -> one.getFileName().toString().startsWith(number.group(1) + "_"))
                            .findFirst()
                            .orElseThrow();
                    texts.put(document.text("key"), loose(Files.readString(file)));
                }
            }
        }
        return texts;
    }

    private static String loose(String text) {
        return LOOSE.matcher(text).replaceAll("");
    }

    private static Optional<Path> texts() {
        String named = System.getProperty("jalon.sources", "");
        Stream<Path> above =
                Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, path -> path.getParent());
        return Stream.concat(
                        named.isEmpty() ? Stream.empty() : Stream.of(Path.of(named)),
                        above.map(path -> path.resolve("shared/seeds")))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
