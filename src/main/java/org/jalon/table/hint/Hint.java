package org.jalon.table.hint;

import java.time.Instant;
import java.util.Optional;

/**
 * Something about a row that may be worth a second look.
 *
 * @param dismissed by whom and why it was put aside for this period; empty if it stands
 */
public record Hint(String indicator, HintKind kind, Optional<Dismissal> dismissed) {

    /** @param at when (UTC) */
    public record Dismissal(String username, String personName, Instant at, String reason) {}

    public boolean stands() {
        return dismissed.isEmpty();
    }
}
