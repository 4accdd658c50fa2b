package org.jalon.framework.change;

import java.util.Optional;
import org.jalon.framework.ElementKind;
import org.jalon.framework.change.FrameworkChange.Words;

/**
 * A pillar, objective or indicator that is to come.
 *
 * @param parent the code of what it is to be below; empty for a pillar
 * @param number as it is printed, such as {@code 4.2.3}; empty if it has none
 * @param words the statement is for pillars alone
 * @param splitOff the code of the element that said this until then; empty if none did
 */
public record NewElement(
        ElementKind kind, Optional<String> parent, String number, Words words, Optional<String> splitOff) {

    public NewElement(ElementKind kind, Optional<String> parent, String number, Words words) {
        this(kind, parent, number, words, Optional.empty());
    }
}
