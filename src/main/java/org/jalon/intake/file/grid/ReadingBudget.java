package org.jalon.intake.file.grid;

/** What is left of the limits while one file is read. Readers ask it at every step, so that none goes on for ever. */
public final class ReadingBudget {

    private static final int MOST_TABLES = 1_000;

    private final ReadingLimits limits;
    private final long until;
    private long text;
    private int tables;

    public ReadingBudget(ReadingLimits limits) {
        this.limits = limits;
        this.until = System.nanoTime() + limits.time().toNanos();
    }

    public ReadingLimits limits() {
        return limits;
    }

    /** @throws UnreadableFile if the time is over, or if whoever waited has gone */
    public void step(String place) {
        if (System.nanoTime() - until > 0 || Thread.currentThread().isInterrupted()) {
            throw new UnreadableFile(
                    place,
                    "intake.file.refused.time",
                    String.valueOf(limits.time().toSeconds()));
        }
    }

    /** @return the number of the table that begins, from 1 */
    public int table() {
        if (++tables > MOST_TABLES) {
            throw new UnreadableFile("", "intake.file.refused.tables", String.valueOf(MOST_TABLES));
        }
        return tables;
    }

    /** @param rows how many the table has by now */
    public void row(String place, int rows) {
        step(place);
        if (rows > limits.rows()) {
            throw new UnreadableFile(place, "intake.file.refused.rows", String.valueOf(limits.rows()));
        }
    }

    /** @param length of a cell's text so far */
    public void cell(String place, int length) {
        if (length > limits.cell()) {
            throw new UnreadableFile(place, "intake.file.refused.cell", String.valueOf(limits.cell()));
        }
    }

    /** A cell is complete. */
    public void text(String place, int length) {
        cell(place, length);
        text += length;
        if (text > limits.text()) {
            throw new UnreadableFile(place, "intake.file.refused.text", String.valueOf(limits.text()));
        }
    }

    public void columns(String place, int columns) {
        if (columns > limits.columns()) {
            throw new UnreadableFile(place, "intake.file.refused.columns", String.valueOf(limits.columns()));
        }
    }

    public void pages(int pages) {
        if (pages > limits.pages()) {
            throw new UnreadableFile(
                    FilePlace.page(limits.pages() + 1),
                    "intake.file.refused.pages",
                    String.valueOf(pages),
                    String.valueOf(limits.pages()));
        }
    }
}
