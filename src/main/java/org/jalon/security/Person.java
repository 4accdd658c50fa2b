package org.jalon.security;

/**
 * Someone who acts in Jalon, as the history names them.
 *
 * @param username how they sign in; lower case
 * @param displayName how others see them
 */
public record Person(String username, String displayName, Role role) {}
