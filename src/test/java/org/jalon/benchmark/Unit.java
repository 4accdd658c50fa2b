package org.jalon.benchmark;

import java.util.Locale;

/** What a figure counts, and how it is written. */
enum Unit {
    MILLISECONDS {
        @Override
        String write(double value) {
            if (value >= 1_000) {
                return String.format(Locale.ROOT, "%.2f s", value / 1_000);
            }
            return String.format(Locale.ROOT, value < 100 ? "%.1f ms" : "%.0f ms", value);
        }
    },
    MEGABYTES {
        @Override
        String write(double value) {
            return String.format(Locale.ROOT, "%.0f MB", value);
        }
    },
    BYTES {
        @Override
        String write(double value) {
            return String.format(Locale.ROOT, "%.0f KB", value / 1_000);
        }
    };

    abstract String write(double value);
}
