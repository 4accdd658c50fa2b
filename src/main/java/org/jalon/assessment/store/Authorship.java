package org.jalon.assessment.store;

import java.time.Instant;
import java.util.Optional;
import org.jalon.assessment.Act;
import org.jalon.assessment.Route;
import org.jalon.security.Person;

/**
 * Who does what, when, by which route and why: the part of a version that is not its content.
 *
 * @param bulk the act for several rows that it belongs to
 */
record Authorship(Person person, Instant at, Route route, Act act, Optional<String> reason, Optional<String> bulk) {

    /** The same, at {@code earliest} if it would be earlier. */
    Authorship notBefore(Instant earliest) {
        return at.isBefore(earliest) ? new Authorship(person, earliest, route, act, reason, bulk) : this;
    }
}
