package org.jalon.export.printed;

/** Whether something stands in the table that one compares with, in the one that is printed, or in both. */
public sealed interface PrintedChange {

    PrintedChange NONE = new None();

    record None() implements PrintedChange {}

    record Added(Hand by) implements PrintedChange {}

    record Removed(Hand by) implements PrintedChange {}

    /** Whether it stands in the table that is printed. */
    default boolean isNow() {
        return !(this instanceof Removed);
    }

    /** Whether it stood in the table that one compares with. */
    default boolean wasBefore() {
        return !(this instanceof Added);
    }
}
