package org.jalon.shell.server;

/** What can be said of a request that reached no page, by its status alone. */
enum ServerError {
    BAD_REQUEST("bad-request"),
    FORBIDDEN("forbidden"),
    NO_SUCH_ADDRESS("no-such-address"),
    UNAVAILABLE("unavailable"),
    FAILED("failed");

    private final String code;

    ServerError(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static ServerError of(int status) {
        return switch (status) {
            case 403 -> FORBIDDEN;
            case 404 -> NO_SUCH_ADDRESS;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : FAILED;
        };
    }
}
