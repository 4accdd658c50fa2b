package org.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The records of decisions are numbered without gaps, and each has its line in the index. */
class DecisionsTest {

    private static final Path FOLDER = Path.of("docs/decisions");

    @Test
    void are_numbered_without_gaps_and_in_the_index() throws IOException {
        List<String> names = names();
        String index = Files.readString(FOLDER.resolve("README.md"));

        assertThat(names.stream().map(name -> name.substring(0, 4)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, names.size())
                        .mapToObj("%04d"::formatted)
                        .toList());
        for (String name : names) {
            String number = name.substring(0, 4);
            String title =
                    Files.readString(FOLDER.resolve(name)).lines().findFirst().orElseThrow();
            assertThat(title).as(name).startsWith("# " + number + " ");
            assertThat(index).contains("- [" + number + "](" + name + ") " + title.substring(7));
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
        }
    }
}
