package org.jalon.notice;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code jalon.notice}: what mails and calendars say of this Jalon itself. Whether mail is sent at all is Spring's {@code spring.mail.host}.
 *
 * @param address where people reach this Jalon, such as {@code https://jalon.example.org}: what links begin with
 * @param from the sender of mails
 */
@ConfigurationProperties("jalon.notice")
public record NoticeSettings(
        @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue("jalon@localhost") String from) {

    public String link(String path) {
        String base = address.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
