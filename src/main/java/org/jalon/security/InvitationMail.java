package org.jalon.security;

import java.util.Locale;

/** Sends invitations by mail, where the operator set a mail server. */
public interface InvitationMail {

    /** Whether there is a mail server. */
    boolean isOn();

    /**
     * Sends an invitation while one waits.
     *
     * @param to the address
     * @return whether the mail server took it; if not, the link is still good and can be handed over in another way
     */
    boolean send(Invitation invitation, String to, String name, Locale language);
}
