package org.jalon.intake.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jalon.intake.tabular.SeedFolder;
import org.jalon.intake.tabular.SeedRefused;
import org.jalon.intake.tabular.TabularPackage;
import org.jalon.intake.tabular.TabularProblems;
import org.jalon.shared.Words;

/** A seed folder that a test writes and spoils. */
public final class DraftFolder {

    private static final Words WORDS = new Words();

    private final Path path;

    private DraftFolder(Path path) {
        this.path = path;
    }

    /** A folder with the descriptor's resources given, as JSON with ' for ". */
    public static DraftFolder describing(Path parent, String... resources) {
        DraftFolder draft = empty(parent, "draft");
        String json = "{'resources': [" + String.join(",", resources) + "]}";
        return draft.write(SeedFolder.DESCRIPTOR, json.replace('\'', '"'));
    }

    /** The folder of Mali under another code, so that it loads beside the real one. */
    static DraftFolder copyOfMali(Path parent, String code) {
        DraftFolder draft = empty(parent, code);
        try (Stream<Path> files = Files.list(Path.of("seed/mali"))) {
            for (Path file : files.toList()) {
                Files.copy(file, draft.path.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return draft.replace("mandate.csv", "mali,", code + ",");
    }

    /** A folder without anything in it. */
    static DraftFolder empty(Path parent, String name) {
        try {
            return new DraftFolder(Files.createDirectories(parent.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DraftFolder write(String file, String... lines) {
        return write(file, StandardCharsets.UTF_8, String.join("\n", lines));
    }

    public DraftFolder write(String file, Charset charset, String text) {
        try {
            Files.write(path.resolve(file), text.getBytes(charset));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the only occurrence of a text. */
    DraftFolder replace(String file, String old, String text) {
        String before = read(file);
        assertThat(before.split(Pattern.quote(old), -1)).as(file + ": " + old).hasSize(2);
        return write(file, before.replace(old, text));
    }

    DraftFolder append(String file, String line) {
        return write(file, StandardCharsets.UTF_8, read(file) + line + "\n");
    }

    public DraftFolder delete(String file) {
        try {
            Files.delete(path.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SeedFolder folder() {
        return SeedFolders.folder(path);
    }

    /** The tables as read, when nothing is wrong. */
    public TabularPackage tables() {
        TabularProblems problems = new TabularProblems();
        TabularPackage read = TabularPackage.read(folder(), problems);
        read.checkReferences(problems);
        problems.refuseIfAny();
        return read;
    }

    /** What {@code refused} says in English, with this folder called FOLDER. */
    public List<String> said(SeedRefused refused) {
        return refused.in(WORDS, Locale.ENGLISH)
                .lines()
                .map(line -> line.replace(folder().label(), "FOLDER"))
                .toList();
    }
}
