package org.jalon.export.printed;

/** Whether something stands in the table that one compares with, in the one that is printed, or in both. */
public sealed interface Change {

    Change NONE = new None();

    record None() implements Change {}

    record Added(Hand by) implements Change {}

    record Removed(Hand by) implements Change {}

    /** Whether it stands in the table that is printed. */
    default boolean isNow() {
        return !(this instanceof Removed);
    }

    /** Whether it stood in the table that one compares with. */
    default boolean wasBefore() {
        return !(this instanceof Added);
    }
}
