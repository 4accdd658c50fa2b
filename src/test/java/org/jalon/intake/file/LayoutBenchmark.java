package org.jalon.intake.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jalon.intake.file.grid.UnreadableFile;

/** Prints for each layout how many of its cells were read as they are printed, and how long that took. */
public final class LayoutBenchmark {

    private LayoutBenchmark() {}

    /** Arguments: names of layouts whose faults are told; {@code tuned} or {@code held} for one half. */
    public static void main(String[] told) throws IOException, InterruptedException {
        List<String> wanted = List.of(told);
        ExpectedTable annex = MaliAnnex.table();
        List<Layout> layouts = Layout.all().stream()
                .filter(layout -> !wanted.contains("tuned") || !layout.heldBack())
                .filter(layout -> !wanted.contains("held") || layout.heldBack())
                .toList();
        System.out.println(
                "| layout | held back | cells read as printed | rows invented | ms |\n|---|---|--:|--:|--:|");
        Map<Layout, Path> files = new LayoutFiles(Path.of("target/layouts"), annex).made(layouts);
        for (Map.Entry<Layout, Path> file : files.entrySet()) {
            Layout layout = file.getKey();
            if (Files.exists(file.getValue())) {
                byte[] content = Files.readAllBytes(file.getValue());
                long began = System.nanoTime();
                String line;
                try {
                    ExpectedTable.Score score = layout.expected(annex).best(TableFiles.read(layout.name(), content));
                    line = String.format(
                            Locale.ROOT,
                            "%.1f %% (%d of %d) | %d",
                            score.share() * 100,
                            score.right(),
                            score.cells(),
                            score.invented());
                    if (wanted.contains(layout.name())) {
                        score.wrong().forEach(System.out::println);
                    }
                } catch (UnreadableFile refused) {
                    line = refused.key() + " " + refused.getCause() + " | 0";
                }
                long took = (System.nanoTime() - began) / 1_000_000;
                System.out.println("| " + layout.name() + " | " + (layout.heldBack() ? "yes" : "") + " | " + line
                        + " | " + took + " |");
            } else {
                System.out.println("| " + layout.name() + " | | not made | | |");
            }
        }
    }
}
