package org.jalon.security.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Keeps what Jalon keeps from other people of the same computer: the data directory and the database in it are made for whoever runs Jalon alone, and what an older Jalon
 * left open to all is closed to them. What an operator gave to a group stays.
 */
final class PrivateFiles implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        String dataDir = environment.getRequiredProperty(InstallationDefaults.DATA_DIR);
        // While Jalon is built, its beans are looked for with these settings, and no data are touched.
        if (Boolean.getBoolean("spring.aot.processing")
                || !environment
                        .getRequiredProperty(InstallationDefaults.DATABASE)
                        .equals(InstallationDefaults.databaseUnder(dataDir))) {
            return;
        }
        try {
            keep(Path.of(dataDir).toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(Path directory) throws IOException {
        Path parent = directory.getParent();
        if (parent == null || !Files.getFileStore(existing(directory)).supportsFileAttributeView("posix")) {
            return;
        }
        if (!Files.exists(directory)) {
            Files.createDirectories(parent);
            Files.createDirectory(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else if (!Files.getPosixFilePermissions(directory).contains(PosixFilePermission.OTHERS_WRITE)) {
            // A directory in which all may write, such as one for temporary files, is not Jalon's own.
            close(directory);
        }
        Path database = directory.resolve("jalon.mv.db");
        if (Files.exists(database)) {
            close(database);
        } else {
            Files.createFile(
                    database, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    private static void close(Path path) throws IOException {
        Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(path));
        if (permissions.removeAll(OTHERS)) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static Path existing(Path path) {
        Path there = path;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }
}
