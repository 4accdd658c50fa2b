package org.jalon.export.docx.xml;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jalon.export.printed.Hand;
import org.jalon.export.printed.PrintedChange;
import org.jalon.export.printed.PrintedChange.Added;
import org.jalon.export.printed.PrintedChange.None;
import org.jalon.export.printed.PrintedChange.Removed;

/** Tracked changes: each with its own number, author and time. */
public final class Revisions {

    private final DocxXml xml;
    private final AtomicInteger last;

    /** @param last number given to a change in this file, in whichever of its parts */
    public Revisions(DocxXml xml, AtomicInteger last) {
        this.xml = xml;
        this.last = last;
    }

    /** Around runs; without a change it is nothing around them. */
    public void around(PrintedChange change, DocxXml.Content content) throws IOException {
        switch (change) {
            case None none -> content.write();
            case Added(Hand by) -> inside("w:ins", by, content);
            case Removed(Hand by) -> inside("w:del", by, content);
        }
    }

    /** Of a row, or of the mark that ends a paragraph. */
    public void mark(PrintedChange change) throws IOException {
        around(change, () -> {});
    }

    /** An element that carries author and time. */
    public void inside(String name, Hand by, DocxXml.Content content) throws IOException {
        xml.in(name, () -> {
            xml.attribute("w:id", String.valueOf(last.incrementAndGet()));
            xml.attribute("w:author", by.name());
            xml.attribute("w:date", time(by.at()));
            content.write();
        });
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
