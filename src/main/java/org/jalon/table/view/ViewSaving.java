package org.jalon.table.view;

/** What came of saving a view. */
public sealed interface ViewSaving {

    record Saved(SavedView view) implements ViewSaving {}

    /** Nothing was saved; the key of the words that say why. */
    record Refused(String key) implements ViewSaving {}
}
