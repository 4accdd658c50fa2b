package org.jalon.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jalon.security.Invitation;
import org.jalon.shared.Words;
import org.jalon.testing.MovingClock;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A link for somebody who has nothing in Jalon yet, by mail. */
class InvitationMailsTest {

    private static final Instant NOW = Instant.parse("2017-09-01T08:00:00Z");
    private static final Invitation INVITATION =
            new Invitation("fatou", "/invitation/secret-of-the-link", Instant.parse("2017-09-04T08:00:00Z"));
    private static final NoticeSettings SETTINGS =
            new NoticeSettings(URI.create("https://jalon.example.org/"), "jalon@example.org");

    private final MovingClock clock = new MovingClock(NOW);

    @Test
    void it_says_who_until_when_and_where_in_the_language_of_whoever_invites() throws Exception {
        GreenMail post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        post.start();
        try {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(post.getSmtp().getPort());
            InvitationMails mails = mails(Optional.of(sender));
            assertThat(mails.isOn()).isTrue();
            assertThat(mails.send(INVITATION, "fatou@example.org", "Fatou <Diop>", Locale.FRENCH))
                    .isTrue();
            MimeMessage letter = post.getReceivedMessages()[0];
            assertThat(letter.getSubject()).isEqualTo("Votre accès à Jalon");
            assertThat(letter.getAllRecipients()[0]).hasToString("fatou@example.org");
            assertThat(letter.getHeader("Content-Language")).containsExactly("fr");
            assertThat(GreenMailUtil.getWholeMessage(letter))
                    .contains("https://jalon.example.org/invitation/secret-of-the-link")
                    .contains("Fatou &lt;Diop&gt;");
        } finally {
            post.stop();
        }
    }

    @Test
    void without_a_mail_server_or_with_one_that_is_away_nothing_is_said_to_be_sent() {
        assertThat(mails(Optional.empty()).isOn()).isFalse();
        assertThat(mails(Optional.empty()).send(INVITATION, "fatou@example.org", "Fatou", Locale.ENGLISH))
                .isFalse();
        JavaMailSenderImpl away = new JavaMailSenderImpl();
        away.setHost("127.0.0.1");
        away.setPort(1);
        assertThat(mails(Optional.of(away)).send(INVITATION, "fatou@example.org", "Fatou", Locale.ENGLISH))
                .isFalse();
    }

    private InvitationMails mails(Optional<JavaMailSenderImpl> sender) {
        return new InvitationMails(new MailServer(sender, SETTINGS, clock), SETTINGS, new Words(), clock);
    }
}
