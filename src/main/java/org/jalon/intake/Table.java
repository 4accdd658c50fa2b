package org.jalon.intake;

import java.util.List;
import org.jalon.intake.SeedPlace.InFile;

/**
 * A file of a seed folder as it was read.
 *
 * @param file how messages call it
 */
record Table(TabularResource resource, String file, List<SeedRow> rows) {

    SeedPlace place() {
        return new InFile(file);
    }
}
