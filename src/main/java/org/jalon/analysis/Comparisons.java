package org.jalon.analysis;

import java.util.Optional;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.jalon.table.AsAt;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Compares any two periods of a framework. The number of statements does not grow with the rows. */
@Service
@Snapshot
public class Comparisons {

    private final AnnexTables tables;

    Comparisons(AnnexTables tables) {
        this.tables = tables;
    }

    /**
     * What differs from one period to another.
     *
     * @param from the period to compare with; if empty, the one before {@code to}, or {@code to} itself where that is the first
     * @param to the period to look at; if empty, the newest
     * @throws NotFound that names the first code that means nothing
     */
    @PreAuthorize("@access.reader(#mandate)")
    public Comparison of(String mandate, String framework, Optional<String> from, Optional<String> to) {
        return of(mandate, framework, from, new AsAt.Current(), to, new AsAt.Current());
    }

    /**
     * What differs between two states of tables: of two periods, or of one as it was and as it is.
     *
     * @param from the period of the earlier side; if empty, the one before {@code to}, but {@code to} itself where the two sides are
     *     read differently (what has become of it since then?) or where nothing is before it
     * @param to the period of the later side; if empty, the newest
     * @throws NotFound that names the first code that means nothing, or the seal that does not exist
     */
    @PreAuthorize("@access.reader(#mandate)")
    public Comparison of(
            String mandate,
            String framework,
            Optional<String> from,
            AsAt fromReading,
            Optional<String> to,
            AsAt toReading) {
        AnnexTable later = tables.of(mandate, framework, to, toReading);
        boolean sameReading = fromReading.equals(toReading);
        String earlier = from.or(
                        () -> later.before().filter(before -> sameReading).map(ReportingPeriod::code))
                .orElse(later.period().code());
        boolean same = sameReading && earlier.equals(later.period().code());
        return Comparison.of(same ? later : tables.of(mandate, framework, Optional.of(earlier), fromReading), later);
    }
}
