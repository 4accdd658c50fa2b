package org.jalon.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How long a person waits for the matrix and for a comparison, small and large. */
final class LargePages {

    private static final int WARM_UP = 5;
    private static final int TIMES = 10;

    private final Browser browser;
    private final String small;
    private final String large;
    private final String comparison;

    LargePages(Browser browser, Jalon jalon) {
        this.browser = browser;
        small = jalon.at("/mali/agreement/matrix").toString();
        large = jalon.at("/scale/table/matrix").toString();
        comparison = jalon.at("/scale/table/compare?from=2011-Q4&to=2019-Q4").toString();
        browser.signIn(jalon.at("/mali/agreement").toString(), Person.NAME, Person.PASSWORD);
    }

    Map<Measure, Samples> measure() {
        return Map.of(
                Measure.MATRIX_SMALL, times(() -> seen(small, Stopwatch.MATRIX_SEEN)),
                Measure.MATRIX_LARGE, times(() -> seen(large, Stopwatch.MATRIX_SEEN)),
                Measure.MATRIX_FRAME, times(this::frame),
                Measure.COMPARISON_LARGE, times(() -> seen(comparison, Stopwatch.COMPARISON_SEEN)));
    }

    private double seen(String page, String when) {
        browser.open(page);
        return browser.number(when);
    }

    private double frame() {
        seen(large, Stopwatch.MATRIX_SEEN);
        return browser.number(Stopwatch.FRAME);
    }

    private static Samples times(Supplier<Double> once) {
        List<Double> values = new ArrayList<>();
        for (int n = 0; n < WARM_UP + TIMES; n++) {
            double value = once.get();
            if (n >= WARM_UP) {
                values.add(value);
            }
        }
        return Samples.of(values);
    }
}
