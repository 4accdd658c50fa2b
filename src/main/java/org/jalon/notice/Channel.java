package org.jalon.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How one is told. There is no mail without the line in the app: mail gets lost, and then the line is what is left. */
public enum Channel {
    OFF,
    APP,
    APP_AND_MAIL;

    /** The name of this channel in addresses and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Channel> ofCode(String code) {
        return Arrays.stream(values())
                .filter(channel -> channel.code().equals(code))
                .findFirst();
    }
}
