package org.jalon.matrix;

import java.util.Optional;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares any two periods of a framework. The number of statements does not grow with the rows. */
@Service
@Transactional(readOnly = true)
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
    @PreAuthorize("hasRole('READER')")
    public Comparison of(String mandate, String framework, Optional<String> from, Optional<String> to) {
        AnnexTable later = tables.of(mandate, framework, to);
        Optional<String> earlier = from.or(() -> later.before().map(ReportingPeriod::code));
        return Comparison.of(
                earlier.filter(code -> !code.equals(later.period().code()))
                        .map(code -> tables.of(mandate, framework, Optional.of(code)))
                        .orElse(later),
                later);
    }

    /**
     * What differs between two states of tables: of two periods, or of one as it was and as it is.
     *
     * @throws NotFound that names the first code that means nothing, or the seal that does not exist
     */
    @PreAuthorize("hasRole('READER')")
    public Comparison of(
            String mandate, String framework, String from, Reading fromReading, String to, Reading toReading) {
        return Comparison.of(
                tables.of(mandate, framework, Optional.of(from), fromReading),
                tables.of(mandate, framework, Optional.of(to), toReading));
    }
}
