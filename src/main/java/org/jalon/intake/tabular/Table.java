package org.jalon.intake.tabular;

import java.util.List;
import org.jalon.intake.tabular.SeedPlace.InFile;

/**
 * A file of a seed folder as it was read.
 *
 * @param file how messages call it
 */
public record Table(TabularResource resource, String file, List<SeedRow> rows) {

    public SeedPlace place() {
        return new InFile(file);
    }
}
