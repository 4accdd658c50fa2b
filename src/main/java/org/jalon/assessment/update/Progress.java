package org.jalon.assessment.update;

/** Hears how far one act for several rows has come. Nothing of it stands before all of it does. */
public interface Progress {

    /** @param rows how many of {@code all} rows are judged and, if they take the act, handed to the database */
    void reached(int rows, int all);
}
