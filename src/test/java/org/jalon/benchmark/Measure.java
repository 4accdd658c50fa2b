package org.jalon.benchmark;

import java.util.Optional;

/** What is measured, what it may cost, and how it is measured. */
enum Measure {
    START(
            "Start",
            5_000,
            "process start to `/actuator/health` saying UP, asked every 10 ms; started as `bin/run` does (unpacked,"
                    + " with its start-up cache) on data that is there already"),
    FIRST_START("First start, with schema and seed", 0, "the same on an empty data directory"),
    PLAIN_START("Start of the jar alone", 0, "the same as `java -jar target/jalon.jar`, without a start-up cache"),
    JSON("`GET table.json`", 10, Words.READ),
    CSV("`GET table.csv`", 10, Words.READ),
    DOCX("`GET table.docx`", 100, Words.READ),
    XLSX("`GET table.xlsx`", 150, Words.READ),
    PDF("`GET table.pdf`", 600, Words.READ),
    HISTORY(
            "`GET history` of 2.2.2",
            10,
            "as above; not repeated with further periods, since a history shows them all"),
    PUT(
            "`PUT` of an assessment",
            15,
            "as above; with the `If-Match` that the answer before gave and another comment each time: a new version in"
                    + " the history, on disk"),
    PAGE_EMPTY_CACHE(
            "Table page, 31 rows, empty browser cache",
            900,
            "start of the navigation until all row links are in the document and two animation frames have passed, on"
                    + " the page's own clock; cache cleared before each, session kept"),
    BYTES_EMPTY_CACHE(
            "Transferred for it",
            Unit.BYTES,
            350_000,
            "sum of `transferSize` over the page and all it loads, when nothing more comes; 1 KB is 1,000 bytes"),
    PAGE_WARM_CACHE("Table page, warm browser cache", 400, "the same without clearing; from an empty tab"),
    PAGE_FROM_PAGE(
            "Table page from the mandate's page",
            200,
            "click on 'Table' until the rows are there as above; the page before freshly loaded each time"),
    SAVE_CLICK(
            "Save acknowledged on screen",
            100,
            "click on 'Save', after the draft was kept, until the message is in the document and two animation frames"
                    + " have passed; another comment each time"),
    SAVE_KEYS("Save acknowledged, by keyboard", 100, "the same from Ctrl+Enter right after the last letter was typed"),
    OPENING("Opening a period of 1,000 rows", 3_000, Words.LARGE),
    MY_QUARTER(
            "'My quarter' of 1,000 rows, warm browser cache",
            0,
            "start of the navigation until the first 50 rows are painted; nothing done to the period yet"),
    BULK("Confirming 1,000 rows at once", 3_000, Words.LARGE),
    REVIEW(
            "Review page of 1,000 submitted rows, usable, warm browser cache",
            1_500,
            "start of the navigation until the first 50 rows are painted with their buttons; half of them with another"
                    + " deadline than in the last sealed period"),
    REVIEW_WHOLE(
            "The same, its last row painted",
            0,
            "start of the navigation until all 1,000 rows are in the document and painted"),
    REVIEW_SERVICE("`GET review` of 1,000 rows", 0, Words.LARGE),
    BULK_PAGE(
            "Submitting 1,000 rows on the page",
            3_000,
            "click on 'Submit' with all rows of 'My quarter' selected until they say so, painted; the share that is done is"
                    + " shown meanwhile"),
    BULK_APPROVAL("Approving 1,000 rows at once", 3_000, Words.LARGE),
    TO_SIGN("`GET to-sign` of 1,000 rows: the digest", 2_000, Words.LARGE),
    SEALING("Sealing 1,000 rows", 2_000, Words.LARGE),
    VERIFYING("Verifying the seal of 1,000 rows", 2_000, Words.LARGE),
    DOCX_LARGE("`GET table.docx` of 1,000 rows, in 256 MB of heap", 3_000, Words.DOCUMENT),
    DOCX_COMPARED("The same with every change to another period tracked", 0, Words.DOCUMENT),
    XLSX_LARGE("`GET table.xlsx` of 1,000 rows, in 256 MB of heap", 500, Words.DOCUMENT),
    PDF_LARGE("`GET table.pdf` of 1,000 rows, in 256 MB of heap", 10_000, Words.DOCUMENT),
    DOCUMENTS_AT_ONCE(
            "Two of each of these four at once, until the last is there",
            0,
            "eight clients of the API that ask at the same moment, three times"),
    DOCUMENTS_HEAP(
            "Heap in use meanwhile",
            Unit.MEGABYTES,
            0,
            "the most that a collection left behind during each of the three, by the log of Java's collector; some of it may"
                    + " be waiting for the next collection"),
    PACKAGE_LARGE(
            "`GET package.zip` of 1,000 rows in 40 periods, in 256 MB of heap",
            0,
            "one client of the API, three times, whole answer read; some 90,000 versions with long comments"),
    PACKAGE_HEAP("Heap in use meanwhile, package", Unit.MEGABYTES, 0, "as for the tables"),
    UNREAD_HEAP(
            "Heap that four packages take which nobody goes on reading",
            Unit.MEGABYTES,
            0,
            "what is in use after a full collection, less the same before they were asked for"),
    MATRIX_SMALL("Matrix, 31 x 2, warm browser cache", 0, "start of the navigation until states and words are painted"),
    MATRIX_LARGE("Matrix, 1,000 x 40, warm browser cache", 1_500, "the same on the mandate of `bin/demo-scale`"),
    MATRIX_FRAME(
            "A frame while it is scrolled",
            1_000.0 / 30,
            "the mean of the slowest thirty that followed each other, of 120 frames, each 90 pixels down and 6 across"),
    MATRIX_JSON("`GET matrix.json`, 1,000 x 40", 1_500, Words.READ_LARGE),
    COMPARISON_SMALL(
            "Comparison of two periods, 31 rows, warm browser cache",
            0,
            "start of the navigation until the rows in sight are painted, and at least 31; all rows, changed or not"),
    COMPARISON_LARGE(
            "Comparison of two periods, 1,000 rows, warm browser cache",
            1_000,
            "the same on the large mandate; eight years apart, so that all 1,000 have changed"),
    COMPARISON_WHOLE(
            "The same, all 1,000 rows drawn",
            0,
            "until the last row is painted, too; rows out of sight are drawn in idle moments"),
    COMPARISON_JSON("`GET comparison.json`, 1,000 rows", 1_000, Words.READ_LARGE),
    OVERVIEW_SMALL(
            "Overview, 31 indicators, warm browser cache", 0, "start of the navigation until all parts are painted"),
    OVERVIEW_LARGE("Overview, 1,000 indicators, warm browser cache", 1_000, "the same on the large mandate"),
    FIND_SMALL("Search, 31 x 2", 0, "from Enter in the search box until the hits are painted"),
    FIND_LARGE("Search, 1,000 x 40", 200, "the same on the large mandate, with some 90,000 versions in its history"),
    FIND_JSON("`GET find.json`, 1,000 x 40", 200, Words.READ_LARGE),
    TRENDS_LARGE(
            "Trends, 1,000 x 40, warm browser cache",
            0,
            "start of the navigation until three charts and the first rows of their tables are painted");

    private final String title;
    private final Unit unit;
    private final double target;
    private final String how;

    /** @param target in milliseconds; 0 if there is none */
    Measure(String title, double target, String how) {
        this(title, Unit.MILLISECONDS, target, how);
    }

    Measure(String title, Unit unit, double target, String how) {
        this.title = title;
        this.unit = unit;
        this.target = target;
        this.how = how;
    }

    String title() {
        return title;
    }

    /** What the median should not exceed. */
    Optional<Double> target() {
        return Optional.of(target).filter(limit -> limit > 0);
    }

    String how() {
        return how;
    }

    String write(double value) {
        return unit.write(value);
    }

    private static final class Words {
        static final String READ_LARGE = "as for the table, on the large mandate, after 20 of each kind to warm up";
        static final String READ = "one client of the API (Java's `HttpClient`, one connection, HTTP Basic), requests"
                + " one after the other, after 300 of each kind to warm up; whole answer read, uncompressed";
        static final String DOCUMENT =
                "one client of the API, requests one after the other, after five to warm up; whole answer"
                        + " read; comments of about 650 characters with two bullets; Jalon started with `-Xmx256m`";
        static final String LARGE =
                "one client of the API, whole answer read; once in each of five quarters that follow on each other,"
                        + " after one to warm up";
    }
}
