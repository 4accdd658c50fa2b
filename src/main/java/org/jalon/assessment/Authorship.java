package org.jalon.assessment;

import java.time.Instant;
import java.util.Optional;
import org.jalon.security.Person;

/** Who does what, when, by which route and why: the part of a version that is not its content. */
record Authorship(Person person, Instant at, Route route, Act act, Optional<String> reason) {}
