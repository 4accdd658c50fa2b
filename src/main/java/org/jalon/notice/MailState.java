package org.jalon.notice;

import java.util.Locale;

/** What became of the mail that goes with a notice. */
public enum MailState {
    /** None was wanted, or there was no way to send one. */
    NONE,
    /** To be sent, at once or again after a failure. */
    WAITING,
    /** A worker has it in hand. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** The mail server does not take it, or could not be reached for days. */
    REFUSED,
    /** The connection broke after the mail server might have taken it; it is not sent again. */
    DOUBT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
