package org.jalon.intake.tabular;

import java.io.IOException;
import java.util.Optional;
import org.jalon.intake.tabular.SeedPlace.InFile;
import org.springframework.core.io.Resource;

/**
 * A folder that holds one mandate.
 *
 * @param name its own name, which is the mandate's code
 * @param label how messages call it, such as {@code seed/mali}
 * @param descriptor its {@code datapackage.json}, which need not exist
 */
public record SeedFolder(String name, String label, Resource descriptor) {

    public static final String DESCRIPTOR = "datapackage.json";

    /** How messages call a file of this folder. */
    String label(String path) {
        return label + "/" + path;
    }

    /** The file at {@code path}, which lies in this folder; empty if there is none. */
    Optional<byte[]> bytes(String path) {
        try {
            Resource file = descriptor.createRelative(path);
            return file.exists() ? Optional.of(file.getContentAsByteArray()) : Optional.empty();
        } catch (IOException e) {
            throw new SeedRefused(new InFile(label(path)), SeedProblem.Complaint.of("seed.unreadable"), e);
        }
    }
}
