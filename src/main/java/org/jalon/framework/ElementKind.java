package org.jalon.framework;

/** The storeys of a framework. */
public enum ElementKind {
    PILLAR,
    OBJECTIVE,
    INDICATOR
}
