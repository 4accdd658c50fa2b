package org.jalon.benchmark;

/** The demo person who does the measured work. */
final class Person {

    static final String NAME = "officer";
    static final String PASSWORD = "jalon-demo";

    private Person() {}
}
