package org.jalon.security;

/**
 * Sessions of somebody are to end. Published with the transaction that makes it so.
 *
 * @param all whether also the one in which it was asked for, should it be theirs
 */
public record SessionsOver(String username, boolean all) {}
