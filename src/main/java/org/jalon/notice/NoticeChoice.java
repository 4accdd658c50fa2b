package org.jalon.notice;

/**
 * How one wants to be told of one kind of thing.
 *
 * @param days how many days before a period is due one is reminded; 0 for all other kinds
 */
public record NoticeChoice(NoticeKind kind, Channel channel, int days) {

    /** Throws {@link IllegalArgumentException} for a reminder without days, or too early a one, and for days that mean nothing. */
    public NoticeChoice {
        boolean fits = kind == NoticeKind.DUE ? days >= 1 && days <= NoticeChoices.MOST_DAYS : days == 0;
        if (!fits) {
            throw new IllegalArgumentException("A reminder comes 1 to " + NoticeChoices.MOST_DAYS + " days before");
        }
    }
}
