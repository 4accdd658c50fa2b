package org.jalon.intake.file.odf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Points of lists: a dash before each, as in Word files. Numbers that only a program counts are not in the file as text. */
final class OdfLists {

    private final Deque<String> open = new ArrayDeque<>();
    private boolean begins;

    void begin(@Nullable String style) {
        open.push(String.valueOf(style));
    }

    void item() {
        begins = true;
    }

    void end() {
        if (!open.isEmpty()) {
            open.pop();
        }
        begins = false;
    }

    /** What stands before a paragraph. */
    Optional<String> before() {
        boolean first = begins && !open.isEmpty();
        begins = false;
        return first ? Optional.of("– ") : Optional.empty();
    }

    static int whole(@Nullable String digits, int otherwise, int most) {
        return digits == null || !digits.matches("\\d{1,7}")
                ? otherwise
                : Math.clamp(Integer.parseInt(digits), 1, most);
    }
}
