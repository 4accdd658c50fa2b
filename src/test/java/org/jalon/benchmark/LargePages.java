package org.jalon.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** How long a person waits for the pages that read across periods: on the annex, and on a mandate as large as it gets. */
final class LargePages {

    private static final int WARM_UP = 3;
    private static final int TIMES = 7;
    /** A scroll is many frames already. */
    private static final int SCROLLS = 3;

    private static final By BOX = By.id("find-everywhere");

    private final Browser browser;
    private final Jalon jalon;

    LargePages(Browser browser, Jalon jalon) {
        this.browser = browser;
        this.jalon = jalon;
        browser.signIn(jalon.at("/mali/agreement").toString(), Person.NAME, Person.PASSWORD);
    }

    Map<Measure, Samples> measure() {
        Map<Measure, Samples> figures = new EnumMap<>(Measure.class);
        pages(
                figures,
                Stopwatch.MATRIX_SEEN,
                Measure.MATRIX_SMALL,
                "/mali/agreement/matrix",
                Measure.MATRIX_LARGE,
                "/scale/table/matrix");
        figures.put(Measure.MATRIX_FRAME, times(1, SCROLLS, this::frame));
        String small = "/mali/agreement/compare?from=2017-Q2&to=2017-Q3&change=unchanged";
        String large = "/scale/table/compare?from=2011-Q4&to=2019-Q4";
        pages(figures, Stopwatch.COMPARISON_SEEN, Measure.COMPARISON_SMALL, small, Measure.COMPARISON_LARGE, large);
        figures.put(Measure.COMPARISON_WHOLE, times(() -> seen(large, Stopwatch.COMPARISON_WHOLE)));
        pages(
                figures,
                Stopwatch.OVERVIEW_SEEN,
                Measure.OVERVIEW_SMALL,
                "/mali/agreement/overview",
                Measure.OVERVIEW_LARGE,
                "/scale/table/overview");
        figures.put(Measure.FIND_SMALL, times(() -> found("/mali/agreement/overview", "cantonment")));
        figures.put(Measure.FIND_LARGE, times(() -> found("/scale/table/overview", "7.3.2 period")));
        figures.put(Measure.TRENDS_LARGE, times(1, SCROLLS, () -> seen("/scale/table/trends", Stopwatch.TRENDS_SEEN)));
        return figures;
    }

    private void pages(
            Map<Measure, Samples> figures,
            String when,
            Measure small,
            String smallPage,
            Measure large,
            String largePage) {
        figures.put(small, times(() -> seen(smallPage, when)));
        figures.put(large, times(() -> seen(largePage, when)));
    }

    private double seen(String page, String when) {
        browser.open(jalon.at(page).toString());
        return browser.number(when);
    }

    private double frame() {
        seen("/scale/table/matrix", Stopwatch.MATRIX_SEEN);
        return browser.number(Stopwatch.FRAME);
    }

    private double found(String page, String words) {
        seen(page, Stopwatch.OVERVIEW_SEEN);
        WebElement box = browser.find(BOX);
        box.sendKeys(words, Keys.ENTER);
        return browser.number(Stopwatch.FOUND_AFTER_ENTER);
    }

    private static Samples times(Supplier<Double> once) {
        return times(WARM_UP, TIMES, once);
    }

    private static Samples times(int warmUp, int times, Supplier<Double> once) {
        List<Double> values = new ArrayList<>();
        for (int n = 0; n < warmUp + times; n++) {
            double value = once.get();
            if (n >= warmUp) {
                values.add(value);
            }
        }
        return Samples.of(values);
    }
}
