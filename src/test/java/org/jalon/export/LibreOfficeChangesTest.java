package org.jalon.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.export.TrackedChangesTest.noted;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.export.LibreOffice.Decision;
import org.jalon.table.AnnexTable;
import org.jalon.testing.LongTest;
import org.jalon.testing.SeedFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * LibreOffice's own 'Accept all' gives exactly the new table, its 'Reject all' exactly the old one. Skipped where there is no {@code soffice};
 * {@link TrackedChangesTest} does the same with a reader of our own.
 */
@LongTest(
        "LibreOffice opens and resolves each kind of tracked change; TrackedChangesTest looks into the same files itself")
class LibreOfficeChangesTest {

    private static final AnnexTable BEFORE = SeedFixture.mali().published();
    private static final AnnexTable NOW = SeedFixture.mali().open();

    private static @Nullable LibreOffice office;

    @TempDir
    static Path folder = Path.of("unset");

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(
                LibreOffice.isThere(),
                "LibreOffice (soffice) is not on the PATH: what it makes of changes is not tested");
        office = LibreOffice.start(folder);
    }

    @AfterAll
    static void end() {
        if (office != null) {
            office.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 8, 27, 33, 36, 66})
    void whateverDiffers(int seed) throws Exception {
        Random random = new Random(seed);
        bothWays(Variants.anyhow(BEFORE, random), Variants.anyhow(NOW, random));
    }

    @Test
    void bulletsComeAndGo() throws Exception {
        bothWays(comments("One"), comments("One\n– two\n– three"));
        bothWays(comments("One\n– two\n– three"), comments("One"));
        bothWays(comments(""), comments("– two\n– three"));
        bothWays(comments("– two\n– three"), comments(""));
        bothWays(comments("– a\n– b\nend"), comments("begin\n– a\nmiddle\nend"));
        bothWays(comments("begin\n– a\nmiddle\nend"), comments("– a\n– b\nend"));
        bothWays(comments("gone\n– stays"), comments("– stays"));
        bothWays(comments("– stays"), comments("comes\n– stays"));
    }

    /** Also where words came or went at the end of the paragraph in front, and where letters run from the right. */
    @ParameterizedTest
    @MethodSource("org.jalon.export.TrackedChangesTest#paragraphsWithWords")
    void paragraphsComeAndGoWithWords(String before, String now) throws Exception {
        bothWays(comments(before), comments(now));
        bothWays(comments(now), comments(before));
    }

    private static void bothWays(AnnexTable before, AnnexTable now) throws Exception {
        byte[] tracked = TrackedChangesTest.tracked(before, now);
        assertThat(printed(office().decided(tracked, Decision.ACCEPT)))
                .isEqualTo(printed(WordTable.bytes(now, Locale.ENGLISH)));
        assertThat(printed(office().decided(tracked, Decision.REJECT)))
                .isEqualTo(printed(WordTable.bytes(before, Locale.ENGLISH)));
    }

    /**
     * LibreOffice keeps a row's fate with the words in it. Into a row that came or went without any it puts an invisible joiner (U+200D), in its first
     * cell, and leaves it there. That is a further part of a split row without status and comments, and nothing one can see; no other row may have one.
     */
    private static List<List<String>> printed(byte[] docx) throws Exception {
        return TrackedChangesTest.printed(docx).stream()
                .map(row -> row.stream().skip(1).allMatch(cell -> cell.endsWith("[TableText ]"))
                        ? row.stream()
                                .map(cell -> cell.replace("[TableText \u200d]", "[TableText ]"))
                                .toList()
                        : row)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void footnotesComeGoAndChange(int seed) throws Exception {
        Random random = new Random(seed);
        AnnexTable before = FootnotesTest.cited(BEFORE, random);
        AnnexTable now = FootnotesTest.cited(NOW, random);
        byte[] tracked = org.jalon.export.Files.bytes(noted(now).comparedWith(before), Locale.ENGLISH, "docx");
        assertThat(printed(office().decided(tracked, Decision.ACCEPT)))
                .as("accepted")
                .isEqualTo(printed(org.jalon.export.Files.bytes(noted(now), Locale.ENGLISH, "docx")));
        assertThat(printed(office().decided(tracked, Decision.REJECT)))
                .as("rejected")
                .isEqualTo(printed(org.jalon.export.Files.bytes(noted(before), Locale.ENGLISH, "docx")));
    }

    private static LibreOffice office() {
        return Optional.ofNullable(office).orElseThrow();
    }

    private static AnnexTable comments(String text) {
        return Variants.with(
                NOW,
                "1.1.1",
                content -> new AssessmentContent(
                        List.of(new Part(content.parts().getFirst().status(), text)),
                        content.deadline(),
                        content.citations(),
                        content.doubt()));
    }
}
