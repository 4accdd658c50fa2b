package org.jalon.export.order;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jalon.export.printed.MissingGlyphs;

/**
 * A document that somebody asked for.
 *
 * @param choice what they chose, as the query of an address
 * @param internal whether it holds the internal conversation
 * @param fileName blank as long as nothing is known of it
 * @param bytes how many are written; of a document that is being made, so far
 * @param digest SHA-256 of the file; blank until it is ready
 * @param step how far the making has come; empty unless it is being made
 * @param undrawn the characters that its file shows as boxes, because no font has them
 */
public record DocumentOrder(
        DocumentId id,
        String choice,
        boolean internal,
        State state,
        String fileName,
        String mediaType,
        long bytes,
        String digest,
        Instant orderedAt,
        Optional<Instant> finishedAt,
        Optional<Step> step,
        MissingGlyphs undrawn) {

    public enum State {
        WAITING,
        MAKING,
        READY,
        FAILED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isOver() {
            return switch (this) {
                case WAITING, MAKING -> false;
                case READY, FAILED -> true;
            };
        }
    }

    /** What making a document takes, one after the other. */
    public enum Step {
        READING,
        WRITING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
