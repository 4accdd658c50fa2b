package org.jalon.benchmark;

/** Something that makes measuring pointless; its message is for the person who measures. */
final class BenchmarkFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BenchmarkFailed(String message) {
        super(message);
    }

    BenchmarkFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
