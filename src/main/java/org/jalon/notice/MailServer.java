package org.jalon.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Speaks to the mail server that the operator set. It connects and sends by itself, rather than by Spring's sender, since all depends on whether a
 * failure came before or after the mail may have been taken.
 */
@Component
class MailServer {

    private static final int PERMANENT = 500;
    private static final int TEMPORARY = 400;

    private final Optional<JavaMailSenderImpl> sender;
    private final NoticeSettings settings;
    private final Clock clock;

    @Autowired
    MailServer(ObjectProvider<JavaMailSenderImpl> sender, NoticeSettings settings, Clock clock) {
        // Jalon as bin/run starts it always has a sender, but a host only if the operator named one.
        this(
                Optional.ofNullable(sender.getIfAvailable()).filter(one -> StringUtils.hasText(one.getHost())),
                settings,
                clock);
    }

    MailServer(Optional<JavaMailSenderImpl> sender, NoticeSettings settings, Clock clock) {
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether there is a mail server. */
    boolean isOn() {
        return sender.isPresent();
    }

    /** Sends a letter; takes as long as the timeouts of {@code application.properties} allow. Never throws. */
    Delivery send(Mail letter) {
        JavaMailSenderImpl set = sender.orElseThrow();
        MimeMessage message;
        try {
            message = message(set.getSession(), letter);
        } catch (MessagingException e) {
            return new Delivery.Refused(problem(e));
        }
        Transport transport;
        try {
            transport = connected(set);
        } catch (MessagingException e) {
            return new Delivery.Unreachable(problem(e));
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Sent();
        } catch (MessagingException e) {
            return failed(e);
        } finally {
            close(transport);
        }
    }

    private static Transport connected(JavaMailSenderImpl set) throws MessagingException {
        String protocol = Optional.ofNullable(set.getProtocol()).orElse(JavaMailSenderImpl.DEFAULT_PROTOCOL);
        Transport transport = set.getSession().getTransport(protocol);
        try {
            transport.connect(set.getHost(), set.getPort(), set.getUsername(), set.getPassword());
        } catch (MessagingException e) {
            close(transport);
            throw e;
        }
        return transport;
    }

    private MimeMessage message(Session session, Mail letter) throws MessagingException {
        MimeMessage message = new Numbered(session, letter.id(), settings.from());
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(settings.from(), true));
        helper.setTo(new InternetAddress(letter.to(), true));
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
        helper.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", letter.language());
        // Nobody's 'I am away' answers what no person wrote (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static Delivery failed(MessagingException e) {
        int code = answer(e);
        if (code >= PERMANENT) {
            return new Delivery.Refused(problem(e));
        }
        if (code >= TEMPORARY) {
            return new Delivery.NotNow(problem(e));
        }
        return new Delivery.InDoubt(problem(e));
    }

    /** The answer of the mail server, the most final one if there are several; -1 if it gave none. */
    private static int answer(Exception failure) {
        int code = -1;
        for (Exception at = failure; at != null; at = next(at)) {
            code = Math.max(
                    code,
                    switch (at) {
                        case SMTPSendFailedException refused -> refused.getReturnCode();
                        case SMTPAddressFailedException refused -> refused.getReturnCode();
                        case SMTPSenderFailedException refused -> refused.getReturnCode();
                        default -> -1;
                    });
        }
        return code;
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static String problem(MessagingException e) {
        return e instanceof SendFailedException && e.getNextException() != null
                ? e + "; " + e.getNextException()
                : e.toString();
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // What was to be said is said; how the other end hangs up changes nothing.
        }
    }

    /** A mail whose Message-ID tells mail programs that it is the same one, should it ever come twice. */
    private static final class Numbered extends MimeMessage {

        private final String id;

        Numbered(Session session, String notice, String from) {
            super(session);
            this.id = "<notice-" + notice + from.substring(from.lastIndexOf('@')) + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
