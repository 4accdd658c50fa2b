package org.jalon.security;

/** What a person may do; each role may do all that the ones before it may. */
public enum Role {
    /** Reads and takes tables away. */
    READER,
    /** Brings assessments up to date. */
    OFFICER,
    /** Returns rows and signs the period. */
    REVIEWER,
    /** Keeps people, frameworks, periods. */
    ADMINISTRATOR;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
