package org.jalon.security;

/** Somebody may no longer sign in. Published with the transaction that says so. */
public record PersonDisabled(String username) {}
