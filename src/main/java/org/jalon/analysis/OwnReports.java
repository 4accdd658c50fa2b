package org.jalon.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jalon.shared.Citation;

/**
 * The reports as which two periods were published. A row of each cites its own, at the same place: that is said of every row and is no other source.
 *
 * @param from empty if that period was not published, and so with {@code to}
 */
record OwnReports(Optional<String> from, Optional<String> to) {

    /** Whether two rows cite the same, apart from each citing its own report. */
    boolean citeAlike(List<Citation> earlier, List<Citation> later) {
        return earlier.size() == later.size()
                && IntStream.range(0, earlier.size()).allMatch(n -> alike(earlier.get(n), later.get(n)));
    }

    private boolean alike(Citation earlier, Citation later) {
        boolean own = from.equals(Optional.of(earlier.symbol())) && to.equals(Optional.of(later.symbol()));
        return earlier.equals(later)
                || own
                        && earlier.locator().equals(later.locator())
                        && earlier.quote().equals(later.quote());
    }
}
