package org.jalon.table.hint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a hint can point at. */
public enum HintKind {
    /** The comment says that all is done, and the status says that it is not. */
    DONE_BY_COMMENT,
    /** The last day promised has passed, and the comment has no word on it. */
    DEADLINE_PASSED,
    /** It counts as done, and nothing says where that stands. */
    DONE_WITHOUT_SOURCE,
    /** The status went back since the last sealed period. */
    STEP_BACK,
    /** The same words for several periods in a row. */
    UNCHANGED,
    /** Split, and a part has no comment that says what it is about. */
    SPLIT_WITHOUT_COMMENT,
    /** The deadline has been moved again and again. */
    DEADLINE_MOVED_OFTEN;

    /** The code used in files and addresses: {@code step-back}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<HintKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
