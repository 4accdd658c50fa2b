package org.jalon.matrix;

import java.time.Instant;

/** Which state of a period's table one wants to see. */
public sealed interface Reading {

    /** As it is for everybody: what was sealed last, or the newest text of a period that is not sealed yet. */
    record Current() implements Reading {}

    /** As those see it who prepare it: the newest text, be it of a corrigendum that nobody has signed yet. */
    record Working() implements Reading {}

    /** As it was sealed: number 0 is the period itself, 1 and on are its corrigenda. */
    record Sealed(int number) implements Reading {}

    /** As it was recorded at an instant (UTC), versions of later days left out. */
    record At(Instant instant) implements Reading {}
}
