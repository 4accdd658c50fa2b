package org.jalon.notice;

import java.util.Locale;
import org.jalon.security.Role;

/** What people can be told of. */
public enum NoticeKind {
    /** A period is open for updates. */
    OPENED(Role.OFFICER),
    /** The day by which a period should be up to date is near. */
    DUE(Role.OFFICER),
    /** A reviewer sent one's row back. */
    RETURNED(Role.OFFICER),
    /** One was given rows to bring up to date. */
    ASSIGNED(Role.OFFICER),
    /** A period, or a corrigendum to it, was signed. */
    SEALED(Role.READER),
    /** Somebody called one into the conversation at a row. */
    MENTIONED(Role.OFFICER);

    private final Role from;

    NoticeKind(Role from) {
        this.from = from;
    }

    /** Whom it can concern: that role and those that include it. */
    public Role from() {
        return from;
    }

    /** The name of this kind in addresses and files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
