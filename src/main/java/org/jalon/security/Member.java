package org.jalon.security;

import java.util.Optional;

/**
 * A person as an administrator keeps them.
 *
 * @param enabled whether they may sign in
 * @param mail where their mail goes; empty if there is no address
 */
public record Member(Person person, boolean enabled, Optional<String> mail) {}
