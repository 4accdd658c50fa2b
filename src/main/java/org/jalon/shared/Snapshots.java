package org.jalon.shared;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Reads with several services as of one moment, for whoever cannot be a {@link Snapshot} itself: a page, or what is written to a file later. */
@Component
public class Snapshots {

    /** What {@code reading} answers. It must not write, and whatever it hands out is read by then. */
    @Snapshot
    public <T> T read(Supplier<T> reading) {
        return reading.get();
    }
}
