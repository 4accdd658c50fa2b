package org.jalon.notice;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jalon.security.Invitation;
import org.jalon.security.InvitationMail;
import org.jalon.shared.Words;
import org.jsoup.nodes.Entities;
import org.springframework.stereotype.Component;

/** Invitations by mail. They are no notices: whoever gets one has nothing in Jalon yet, and the link is kept nowhere, so that none can be sent later. */
@Component
class InvitationMails implements InvitationMail {

    private final MailServer server;
    private final NoticeSettings settings;
    private final Words said;
    private final Clock clock;

    InvitationMails(MailServer server, NoticeSettings settings, Words said, Clock clock) {
        this.server = server;
        this.settings = settings;
        this.said = said;
        this.clock = clock;
    }

    @Override
    public boolean isOn() {
        return server.isOn();
    }

    @Override
    public boolean send(Invitation invitation, String to, String name, Locale language) {
        return server.isOn() && server.send(letter(invitation, to, name, language)) instanceof Delivery.Sent;
    }

    private Mail letter(Invitation invitation, String to, String name, Locale language) {
        String link = settings.link(invitation.path());
        String greeting = said.get(language, "mail.invitation.greeting", name);
        String text = said.get(language, "mail.invitation.text", invitation.username(), until(invitation, language));
        String other = said.get(language, "mail.invitation.other");
        return new Mail(
                "invitation-" + invitation.username() + "-" + clock.instant().toEpochMilli(),
                to,
                language.getLanguage(),
                said.get(language, "mail.invitation.subject"),
                greeting + "\n\n" + text + "\n\n" + link + "\n\n-- \n" + other + "\n",
                html(language, greeting, text, link, other));
    }

    private static String until(Invitation invitation, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(language)
                        .withZone(ZoneOffset.UTC)
                        .format(invitation.until())
                + " UTC";
    }

    private static String html(Locale language, String greeting, String text, String link, String other) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>Jalon</title></head>
                <body style="margin:24px;max-width:560px;font:15px/1.5 sans-serif;color:#17242f">
                <p>%s</p>
                <p>%s</p>
                <p><a href="%s" style="color:#0077a8">%4$s</a></p>
                <p style="margin-top:32px;font-size:12px;color:#546470">%5$s</p>
                </body></html>
                """.formatted(
                        language.getLanguage(),
                        Entities.escape(greeting),
                        Entities.escape(text),
                        Entities.escape(link),
                        Entities.escape(other));
    }
}
