package org.jalon.intake.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.intake.tabular.SeedFolder;
import org.jalon.intake.tabular.SeedPlace.InFile;
import org.jalon.intake.tabular.SeedRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The seed folders of this installation: those that came with Jalon, or those in the directory that {@code jalon.seed} names. With
 * {@code jalon.seed} set to nothing there are none.
 */
@Component
class SeedFolders {

    private static final String PACKED = "classpath:seed";

    private final String where;

    SeedFolders(@Value("${jalon.seed:" + PACKED + "}") String where) {
        this.where = where.strip();
    }

    /**
     * All folders by name; their files are not looked at yet.
     *
     * @throws SeedRefused if the setting names no directory, or a mandate's own
     */
    List<SeedFolder> all() {
        if (where.isEmpty()) {
            return List.of();
        }
        try {
            return where.equals(PACKED) ? packed() : in(Path.of(where));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SeedFolder> packed() throws IOException {
        List<SeedFolder> folders = new ArrayList<>();
        for (Resource descriptor :
                new PathMatchingResourcePatternResolver().getResources(PACKED + "/*/" + SeedFolder.DESCRIPTOR)) {
            String[] steps = descriptor.getURL().getPath().split("/");
            String name = steps[steps.length - 2];
            folders.add(new SeedFolder(name, "seed/" + name, descriptor));
        }
        return folders;
    }

    private static List<SeedFolder> in(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new SeedRefused(new InFile(directory.toString()), "seed.directory.missing");
        }
        if (Files.exists(directory.resolve(SeedFolder.DESCRIPTOR))) {
            throw new SeedRefused(new InFile(directory.toString()), "seed.directory.mandate");
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(SeedFolders::folder)
                    .toList();
        }
    }

    static SeedFolder folder(Path folder) {
        return new SeedFolder(
                folder.getFileName().toString(),
                folder.toString().replace('\\', '/'),
                new FileSystemResource(folder.resolve(SeedFolder.DESCRIPTOR)));
    }
}
