package org.jalon.framework.change;

import java.util.Optional;
import org.jalon.framework.change.FrameworkChange.Words;

/**
 * An element that is to come.
 *
 * @param level the number of its storey
 * @param parent the code of what it is to be below; empty at the top
 * @param number as it is printed, such as {@code 4.2.3}; empty if it has none
 * @param splitOff the code of the element that said this until then; empty if none did
 */
public record NewElement(int level, Optional<String> parent, String number, Words words, Optional<String> splitOff) {

    public NewElement(int level, Optional<String> parent, String number, Words words) {
        this(level, parent, number, words, Optional.empty());
    }
}
