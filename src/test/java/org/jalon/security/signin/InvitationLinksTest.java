package org.jalon.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.jalon.security.Invitation;
import org.jalon.security.Members;
import org.jalon.security.NewPerson;
import org.jalon.security.Role;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever guesses at links is slowed down, and nobody else. */
@DatabaseTest
@BothDatabases
class InvitationLinksTest {

    @Autowired
    private InvitationLinks links;

    @Autowired
    private Members members;

    @Test
    void after_many_links_that_open_nothing_the_right_one_waits_too_and_from_elsewhere_it_does_not() {
        String name = "l-" + UUID.randomUUID().toString().substring(0, 13);
        String token = Acting.as(
                        Acting.ADMINISTRATOR,
                        () -> members.add(
                                new NewPerson(name, "A person", Optional.empty(), Role.READER, Optional.empty())))
                .invitation()
                .orElseThrow()
                .path()
                .substring(("/" + Invitation.PAGE + "/").length());
        for (int i = 0; i < SignInThrottle.Counted.ADDRESS.free() + 5; i++) {
            assertThat(links.open(token, "192.0.2.50")).isInstanceOf(InvitationLinks.Answer.Open.class);
        }
        for (int i = 0; i < SignInThrottle.Counted.ADDRESS.free(); i++) {
            assertThat(links.open(token + i, "192.0.2.51")).isInstanceOf(InvitationLinks.Answer.Over.class);
        }
        assertThat(links.accept(token, "four words not together", "192.0.2.51"))
                .isInstanceOf(InvitationLinks.Answer.Wait.class);
        assertThat(links.open(token, "192.0.2.52")).isInstanceOf(InvitationLinks.Answer.Open.class);
    }
}
