package org.jalon.notice;

import java.util.Locale;
import org.jalon.shared.Words;
import org.jsoup.nodes.Entities;
import org.springframework.stereotype.Component;

/** Writes mails: the sentence that the app says, too, the way to the row, and the way to fewer mails. */
@Component
class MailComposer {

    private final NoticeWords words;
    private final Words said;
    private final NoticeSettings settings;

    MailComposer(NoticeWords words, Words said, NoticeSettings settings) {
        this.words = words;
        this.said = said;
        this.settings = settings;
    }

    Mail of(Notice notice, String to, Locale language) {
        String sentence = words.sentence(notice, language);
        String detail = words.detail(notice, language).orElse("");
        String link = settings.link(words.path(notice));
        String choices = settings.link("/notices/settings");
        String open = said.get(language, "mail.open");
        String why = said.get(language, "mail.why", notice.mandate());
        return new Mail(
                notice.id() + "-" + notice.happenedAt().toEpochMilli(),
                to,
                language.getLanguage(),
                oneLine(said.get(language, "mail.subject", sentence)),
                text(sentence, detail, open, link, why, choices),
                html(language, sentence, detail, open, link, why, choices));
    }

    private static String text(String sentence, String detail, String open, String link, String why, String choices) {
        return sentence + "\n\n" + (detail.isEmpty() ? "" : detail + "\n\n") + open + "\n" + link + "\n\n-- \n" + why
                + "\n" + choices + "\n";
    }

    private static String html(
            Locale language, String sentence, String detail, String open, String link, String why, String choices) {
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body style="margin:24px;max-width:560px;font:15px/1.5 sans-serif;color:#17242f">
                <p style="font-weight:bold">%2$s</p>
                %s<p><a href="%s" style="color:#0077a8">%s</a></p>
                <p style="margin-top:32px;font-size:12px;color:#546470">%s<br><a href="%s" style="color:#0077a8">%7$s</a></p>
                </body></html>
                """.formatted(
                        language.getLanguage(),
                        escaped(sentence),
                        detail.isEmpty() ? "" : "<p style=\"white-space:pre-wrap\">" + escaped(detail) + "</p>\n",
                        escaped(link),
                        escaped(open),
                        escaped(why),
                        escaped(choices));
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }

    /** A line that ends in a header would begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
