package org.jalon.mandate;

import java.util.Locale;
import org.jalon.shared.LocalizedText;

/**
 * What the Council gave, with all that is tracked for it.
 *
 * @param code its part of addresses, such as {@code mali}
 */
public record Mandate(MandateId id, String code, LocalizedText title, Locale originalLanguage, Rhythm rhythm) {}
