package org.jalon.notice;

/** What came of an attempt to send a mail; {@code problem} is for whoever runs Jalon, never for the person. */
sealed interface Delivery {

    /** The mail server took it. */
    record Sent() implements Delivery {}

    /** Nobody could be spoken to: nothing was sent, and no other mail would fare better now. */
    record Unreachable(String problem) implements Delivery {}

    /** The mail server did not take it now (4xx). Nothing was sent. */
    record NotNow(String problem) implements Delivery {}

    /** The mail server will never take it (5xx), or it is no mail. Nothing was sent. */
    record Refused(String problem) implements Delivery {}

    /** The connection broke, or the answer did not come, after the mail server may have taken it. */
    record InDoubt(String problem) implements Delivery {}
}
