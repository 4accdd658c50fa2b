package org.jalon.source;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a passage tells what was so or what somebody said would be. */
public enum Nature {
    FACT,
    ANNOUNCEMENT;

    /** Its name in files, addresses and keys of words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Nature> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
