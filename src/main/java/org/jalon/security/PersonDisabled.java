package org.jalon.security;

/** Somebody may no longer sign in. Published with the transaction that says so. */
record PersonDisabled(String username) {}
