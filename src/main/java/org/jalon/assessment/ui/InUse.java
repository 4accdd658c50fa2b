package org.jalon.assessment.ui;

/** A part of a page in which somebody may be in the middle of something. */
public interface InUse {

    /** Whether something is open or typed here that would be lost if it were drawn anew. */
    boolean isInUse();
}
