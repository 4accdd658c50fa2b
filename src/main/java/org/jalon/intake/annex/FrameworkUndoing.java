package org.jalon.intake.annex;

import java.util.Optional;

/**
 * How one change of a framework is taken back.
 *
 * @param code of the element
 * @param parent the code of what it stood below before, {@code number} and {@code text} likewise
 * @param left what the change made of it, by which one sees whether somebody went on from it
 */
record FrameworkUndoing(
        Kind kind, String code, Optional<String> parent, Optional<String> number, Optional<String> text, String left) {

    enum Kind {
        REWORD,
        PLACE,
        WITHDRAW,
        BRING_BACK
    }

    static FrameworkUndoing reword(String code, String before, String left) {
        return new FrameworkUndoing(Kind.REWORD, code, Optional.empty(), Optional.empty(), Optional.of(before), left);
    }

    static FrameworkUndoing place(String code, Optional<String> parent, String number, String left) {
        return new FrameworkUndoing(Kind.PLACE, code, parent, Optional.of(number), Optional.empty(), left);
    }

    static FrameworkUndoing withdraw(String code, String left) {
        return new FrameworkUndoing(Kind.WITHDRAW, code, Optional.empty(), Optional.empty(), Optional.empty(), left);
    }

    static FrameworkUndoing bringBack(String code) {
        return new FrameworkUndoing(Kind.BRING_BACK, code, Optional.empty(), Optional.empty(), Optional.empty(), "");
    }
}
