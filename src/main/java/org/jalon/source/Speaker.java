package org.jalon.source;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Those who often speak in the documents, for whom Jalon has words of its own; all others are called as somebody wrote them. */
public enum Speaker {
    SECRETARY_GENERAL,
    SPECIAL_REPRESENTATIVE,
    MISSION,
    SECURITY_COUNCIL,
    COUNCIL_MEMBERS,
    GOVERNMENT,
    SIGNATORY_GROUPS,
    MEDIATION,
    CIVIL_SOCIETY,
    PARTICIPANTS;

    /** Its name in files and keys of words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Speaker> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
