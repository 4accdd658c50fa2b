package org.jalon.security;

/**
 * Someone who acts in Jalon, as the history names them.
 *
 * @param username how they sign in; lower case
 * @param displayName how others see them
 */
public record Person(String username, String displayName, Roles roles) {

    /** Somebody with one role in all mandates. */
    public Person(String username, String displayName, Role everywhere) {
        this(username, displayName, Roles.everywhere(everywhere));
    }

    /** Whether they may do in a mandate what {@code least} may. */
    public boolean is(Role least, String mandate) {
        return roles.include(least, mandate);
    }
}
