package org.jalon.benchmark;

import java.util.List;

/** The same thing measured several times, in milliseconds or bytes. */
record Samples(List<Double> ascending) {

    static Samples of(List<Double> values) {
        return new Samples(values.stream().sorted().toList());
    }

    int count() {
        return ascending.size();
    }

    /** The middle one; of an even number, the mean of the two in the middle. */
    double median() {
        return (ascending.get((count() - 1) / 2) + ascending.get(count() / 2)) / 2;
    }

    /** The smallest value that at least 95 of 100 do not exceed: of few values, the largest. */
    double p95() {
        return ascending.get((int) Math.ceil(0.95 * count()) - 1);
    }
}
