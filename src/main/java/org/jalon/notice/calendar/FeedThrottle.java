package org.jalon.notice.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts wrong addresses of calendars by the network address they come from, an hour at a time. Nobody can guess 256 bits; this keeps those who
 * try from making the database work for it.
 */
@Component
class FeedThrottle {

    /** An office whose people forgot to remove revoked calendars stays below this. */
    static final int FREE = 60;

    static final Duration WINDOW = Duration.ofHours(1);
    static final int MOST_REMEMBERED = 10_000;

    private record Count(Instant since, int wrong) {}

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    FeedThrottle(Clock clock) {
        this.clock = clock;
    }

    /** How long this address must wait before it is listened to again; zero if it may ask. */
    synchronized Duration toWait(String address) {
        Count count = counts.get(address);
        if (count == null || count.wrong < FREE) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), count.since.plus(WINDOW));
        return left.isPositive() ? left : Duration.ZERO;
    }

    synchronized void wrong(String address) {
        Instant now = clock.instant();
        Count count = counts.get(address);
        boolean goesOn = count != null && now.isBefore(count.since.plus(WINDOW));
        counts.put(address, count != null && goesOn ? new Count(count.since, count.wrong + 1) : new Count(now, 1));
    }
}
