package org.jalon.benchmark;

/**
 * What is put into every page before anything of it is loaded, so that the page's own clock tells when something was there: driver and
 * protocol cost nothing of it.
 */
final class Stopwatch {

    static final int ROWS = 31;
    static final int ROWS_COMPARED = 1_000;

    /** When the rows had been painted, in milliseconds since the navigation began. */
    static final String ROWS_SEEN = "jalonStopwatch.when('rows')";

    /** How long that was after the click that led there. */
    static final String ROWS_AFTER_CLICK = "jalonStopwatch.when('rows').then(rows => rows - jalonStopwatch.acted)";

    /** To be run before a save: what is acknowledged from now on is another message than the one that stands there. */
    static final String EXPECT_MESSAGE = "jalonStopwatch.expectMessage()";

    /** How long after the click or Ctrl+Enter the new message had been painted. */
    static final String MESSAGE_AFTER_ACT = "jalonStopwatch.when('message').then(said => said - jalonStopwatch.acted)";

    /** The bytes of the page and of all it loaded, when nothing more comes. */
    static final String TRANSFERRED = "jalonStopwatch.transferred()";

    /** When the first states of the matrix and the words of their rows had been painted. */
    static final String MATRIX_SEEN = "jalonStopwatch.when('matrix')";

    /** When the rows of a comparison that are in sight had been painted, and more than fill a screen. */
    static final String COMPARISON_SEEN = "jalonStopwatch.when('comparison')";

    /** When all rows of a large comparison had been painted. */
    static final String COMPARISON_WHOLE = "jalonStopwatch.when('comparisonWhole')";

    /** When all parts of the overview had been painted. */
    static final String OVERVIEW_SEEN = "jalonStopwatch.when('overview')";

    /** How long after Enter what was found had been painted. */
    static final String FOUND_AFTER_ENTER = "jalonStopwatch.when('found').then(found => found - jalonStopwatch.acted)";

    /** When all three charts had been painted with the first rows of their tables. */
    static final String TRENDS_SEEN = "jalonStopwatch.when('trends')";

    /** The milliseconds of a frame in the slowest thirty that followed each other while the matrix was scrolled in both directions. */
    static final String FRAME = "jalonStopwatch.frame()";

    /** When the first rows of 'My quarter' had been painted. */
    static final String QUARTER_SEEN = "jalonStopwatch.when('quarter')";

    /** When the first rows of a review had been painted with their buttons. */
    static final String REVIEW_SEEN = "jalonStopwatch.when('review')";

    /** When the last of its 1,000 rows had been painted. */
    static final String REVIEW_WHOLE = "jalonStopwatch.when('reviewWhole')";

    /** To be run before rows are submitted. */
    static final String EXPECT_SUBMITTED = "jalonStopwatch.expectSubmitted()";

    /** How long after the click the rows said that they are submitted. */
    static final String SUBMITTED_AFTER_CLICK =
            "jalonStopwatch.when('submitted').then(said => said - jalonStopwatch.acted)";

    static final String SCRIPT = """
            if (window === window.top) {
              const marks = {};
              const waiting = {};
              // The callback of one frame runs before that frame is painted; the next one's runs after it.
              const markWhenPainted = (name) => requestAnimationFrame(() => requestAnimationFrame(() => {
                marks[name] = performance.now();
                waiting[name]?.(marks[name]);
              }));
              const until = (name, isThere) => {
                delete marks[name];
                new MutationObserver((_, observer) => {
                  if (isThere()) {
                    observer.disconnect();
                    markWhenPainted(name);
                  }
                }).observe(document, { childList: true, subtree: true, characterData: true });
              };
              const message = () => document.querySelector('.toast span');
              const watch = {
                acted: undefined,
                when: (name) => new Promise((done) => (name in marks ? done(marks[name]) : (waiting[name] = done))),
                expectMessage() {
                  const old = message();
                  watch.acted = undefined;
                  until('message', () => watch.acted !== undefined && message() && message() !== old && message().textContent);
                },
                expectSubmitted() {
                  watch.acted = undefined;
                  until('submitted', () => watch.acted !== undefined
                    && document.querySelectorAll('table.quarter tr.stage-submitted').length >= 50);
                },
                frame: () => new Promise((done) => {
                  const grid = document.querySelector('.matrix');
                  const times = [];
                  let last = performance.now();
                  const step = (now) => {
                    times.push(now - last);
                    last = now;
                    grid.scrollTop += 90;
                    grid.scrollLeft -= 6;
                    if (times.length < 120) requestAnimationFrame(step);
                    else done(Math.max(...times.slice(0, -29).map((_, from) =>
                      times.slice(from, from + 30).reduce((sum, time) => sum + time, 0) / 30)));
                  };
                  requestAnimationFrame(step);
                }),
                async transferred() {
                  const loaded = () => performance.getEntries().filter((entry) => 'transferSize' in entry);
                  let before = -1;
                  while (loaded().length !== before) {
                    before = loaded().length;
                    await new Promise((later) => setTimeout(later, 500));
                  }
                  return loaded().reduce((sum, entry) => sum + entry.transferSize, 0);
                },
              };
              const act = (event) => {
                if (event.type === 'click' || event.key === 'Enter') watch.acted ??= event.timeStamp;
              };
              document.addEventListener('click', act, true);
              document.addEventListener('keydown', act, true);
              until('rows', () => document.querySelectorAll('a[data-open]').length >= %1$d);
              until('matrix', () => document.querySelector('.matrix .cell.status')
                && document.querySelector('.matrix .kind-indicator .words [lang]')?.textContent.trim());
              until('comparison', () => document.querySelectorAll('table.comparison tr[data-row]').length >= %1$d);
              until('comparisonWhole', () => document.querySelectorAll('table.comparison tr[data-row]').length >= %2$d);
              until('overview', () => document.querySelector('.overview-side h2') && document.querySelector('.overview-main h2'));
              until('found', () => document.querySelector('.hits li'));
              until('trends', () => document.querySelectorAll('.trend-picture svg').length >= 3);
              until('quarter', () => document.querySelectorAll('table.quarter tr[data-row]').length >= 50);
              until('review', () => document.querySelectorAll('table.review tr[data-row] button').length >= 100);
              until('reviewWhole', () => document.querySelectorAll('table.review tr[data-row]').length >= 1000);
              window.jalonStopwatch = watch;
            }
            """.formatted(ROWS, ROWS_COMPARED);

    private Stopwatch() {}
}
