package org.jalon.notice;

import java.util.Set;

/**
 * There are new notices. Published with the transaction that wrote them, if there is one.
 *
 * @param people usernames of those who were told
 */
public record NoticesWritten(Set<String> people) {}
