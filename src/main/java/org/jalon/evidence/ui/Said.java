package org.jalon.evidence.ui;

/** An act that says in a sentence what it did. */
interface Said {
    String act();
}
