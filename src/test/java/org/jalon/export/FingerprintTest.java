package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jalon.export.request.DocumentRequest;
import org.jalon.table.AnnexTable;
import org.jalon.testing.SeedFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that say the same have the same fingerprint, and no others have. */
class FingerprintTest {

    private static final AnnexTable OPEN = SeedFixture.mali().open();

    private record Pair(@Nullable String one, List<String> several) {}

    private record Other(@Nullable String one, List<String> several) {}

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf", "xlsx", "csv", "html"})
    void it_follows_what_the_table_says(String ending) {
        String first = fingerprint(OPEN, ending);
        assertThat(fingerprint(SeedFixture.mali().open(), ending)).isEqualTo(first);
        for (int seed = 1; seed <= 5; seed++) {
            assertThat(fingerprint(Variants.anyhow(OPEN, new Random(seed)), ending))
                    .isNotEqualTo(first);
        }
        assertThat(Files.documents()
                        .of(DocumentRequest.of(OPEN), Locale.FRENCH, ending)
                        .orElseThrow()
                        .fingerprint())
                .isNotEqualTo(first);
    }

    @Test
    void values_do_not_run_into_each_other() {
        assertThat(List.of(
                        Fingerprint.of("a", "b"),
                        Fingerprint.of("ab", ""),
                        Fingerprint.of("ab"),
                        Fingerprint.of(List.of("a", "b")),
                        Fingerprint.of(List.of("ab")),
                        Fingerprint.of(List.of("a"), "b"),
                        Fingerprint.of(Optional.of("ab")),
                        Fingerprint.of(Optional.empty()),
                        Fingerprint.of(""),
                        Fingerprint.of(new Pair("a", List.of())),
                        Fingerprint.of(new Pair(null, List.of("a"))),
                        Fingerprint.of(new Pair("", List.of("a"))),
                        Fingerprint.of(new Other("a", List.of())),
                        Fingerprint.of(Map.of("a", "b")),
                        Fingerprint.of(Set.of("a", "b"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_order_of_a_set_or_map_does_not_count() {
        Set<Integer> up =
                new java.util.LinkedHashSet<>(IntStream.range(0, 100).boxed().toList());
        Set<Integer> down = new java.util.LinkedHashSet<>(
                IntStream.range(0, 100).map(n -> 99 - n).boxed().toList());
        assertThat(Fingerprint.of(up)).isEqualTo(Fingerprint.of(down));
        Map<String, Integer> one = new java.util.LinkedHashMap<>(Map.of("b", 2));
        one.put("a", 1);
        Map<String, Integer> other = new java.util.LinkedHashMap<>(Map.of("a", 1));
        other.put("b", 2);
        assertThat(Fingerprint.of(one)).isEqualTo(Fingerprint.of(other));
    }

    private static String fingerprint(AnnexTable table, String ending) {
        return Files.documents()
                .of(DocumentRequest.of(table), Locale.ENGLISH, ending)
                .orElseThrow()
                .fingerprint();
    }
}
