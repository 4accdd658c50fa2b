package org.jalon.framework;

/** What a framework has a name for that may change from a period on. Each kind says how long its names may be, in characters. */
public sealed interface Labelled {

    /** The framework itself. */
    record Title() implements Labelled {}

    /** The annex as which it is published, such as {@code Annex I}; it has one name for all languages. */
    record Annex() implements Labelled {}

    /** A level of its scale. */
    record Status(String code) implements Labelled {}

    /** The name of this kind where it is stored. It never changes. */
    default String kind() {
        return switch (this) {
            case Title title -> "TITLE";
            case Annex annex -> "ANNEX";
            case Status status -> "STATUS";
        };
    }

    /** Which one of its kind; empty for what a framework has one of. */
    default String code() {
        return "";
    }

    default int longest() {
        return switch (this) {
            case Title title -> 400;
            case Annex annex -> 40;
            case Status status -> 80;
        };
    }
}
