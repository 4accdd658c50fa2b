package org.jalon.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.openqa.selenium.By;

/** How long a person waits for the table, and for a save to be acknowledged. */
final class Pages {

    private static final int WARM_UP = 6;
    private static final int TIMES = 15;
    private static final int SAVES = 30;
    private static final By TABLE = By.xpath("//nav//a[normalize-space() = 'Table']");
    private static final By COMMENT = By.cssSelector("aside [data-field='parts[0].comment'] textarea");
    private static final By SAVE = By.xpath("//aside//button[normalize-space() = 'Save']");
    private static final By DRAFT_KEPT = By.cssSelector("aside .draft-state");

    private final Browser browser;
    private final String mandate;
    private final String table;
    private final String row;

    Pages(Browser browser, Jalon jalon) {
        this.browser = browser;
        mandate = jalon.at("/mali").toString();
        table = jalon.at("/mali/agreement").toString();
        row = jalon.at("/mali/agreement/2017-Q3?row=1.1.2").toString();
        browser.signIn(table, Person.NAME, Person.PASSWORD);
    }

    Map<Measure, Samples> withEmptyCache() {
        times(WARM_UP, n -> firstVisit());
        List<Double> bytes = new ArrayList<>();
        Samples visible = times(TIMES, n -> {
            double seen = firstVisit();
            bytes.add(browser.number(Stopwatch.TRANSFERRED));
            return seen;
        });
        return Map.of(Measure.PAGE_EMPTY_CACHE, visible, Measure.BYTES_EMPTY_CACHE, Samples.of(bytes));
    }

    Map<Measure, Samples> withWarmCache() {
        Map<Measure, Samples> figures = new EnumMap<>(Measure.class);
        times(WARM_UP, n -> nextVisit());
        figures.put(Measure.PAGE_WARM_CACHE, times(TIMES, n -> nextVisit()));
        times(WARM_UP, n -> fromTheMandate());
        figures.put(Measure.PAGE_FROM_PAGE, times(TIMES, n -> fromTheMandate()));
        return figures;
    }

    Map<Measure, Samples> saves() {
        Map<Measure, Samples> figures = new EnumMap<>(Measure.class);
        browser.open(row);
        times(WARM_UP, n -> saveByClick("Warming up " + n));
        figures.put(Measure.SAVE_CLICK, times(SAVES, n -> saveByClick(text(n))));
        times(WARM_UP, n -> saveByKeys("Warming up " + n));
        figures.put(Measure.SAVE_KEYS, times(SAVES, n -> saveByKeys(text(n))));
        return figures;
    }

    private double firstVisit() {
        browser.forgetCache();
        return nextVisit();
    }

    private double nextVisit() {
        browser.open(table);
        return browser.number(Stopwatch.ROWS_SEEN);
    }

    private double fromTheMandate() {
        browser.open(mandate);
        browser.find(TABLE).click();
        return browser.number(Stopwatch.ROWS_AFTER_CLICK);
    }

    private double saveByClick(String comment) {
        browser.type(browser.find(COMMENT), comment);
        browser.untilSaid(DRAFT_KEPT);
        browser.run(Stopwatch.EXPECT_MESSAGE);
        browser.find(SAVE).click();
        return browser.number(Stopwatch.MESSAGE_AFTER_ACT);
    }

    private double saveByKeys(String comment) {
        browser.run(Stopwatch.EXPECT_MESSAGE);
        browser.type(browser.find(COMMENT), comment);
        browser.pressControlEnter();
        return browser.number(Stopwatch.MESSAGE_AFTER_ACT);
    }

    private static String text(int n) {
        return n % 2 == 0 ? "The texts have been drafted" : "The texts have been approved";
    }

    private static Samples times(int times, IntFunction<Double> once) {
        List<Double> values = new ArrayList<>();
        for (int n = 0; n < times; n++) {
            values.add(once.apply(n));
        }
        return Samples.of(values);
    }
}
