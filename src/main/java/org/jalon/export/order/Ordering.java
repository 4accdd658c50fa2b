package org.jalon.export.order;

/** What came of asking for a document. */
public sealed interface Ordering {

    record Taken(DocumentOrder order) implements Ordering {}

    /** Nothing was begun; the key of the words that say why. */
    record Refused(String key) implements Ordering {}
}
