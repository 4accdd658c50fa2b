package org.jalon.security.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.security.Usernames;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Browsers in which somebody signed in before, by a cookie for each name that only this Jalon can write. It opens nothing; it says that whoever guesses the name's
 * password elsewhere is somebody else.
 */
@Component
public class KnownDevices {

    static final Duration KNOWN_FOR = Duration.ofDays(180);

    private static final String COOKIE = "jalon-known-";
    private static final int NAME_DIGITS = 16;

    /** Of a browser that many share: more cookies would not fit into the head of a request. */
    private static final int MOST = 6;

    private static final Pattern FORM =
            Pattern.compile("(?<day>\\d{4}-\\d{2}-\\d{2})_(?<device>[0-9a-f-]{36})_(?<mark>[0-9a-f]{64})");

    private final SignInKey key;
    private final Clock clock;

    KnownDevices(SignInKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** The device that the request comes from, if that person signed in there before. */
    public Optional<String> of(String name, HttpServletRequest request) {
        String cookieName = cookieName(name);
        return cookies(request).stream()
                .filter(cookie -> cookie.getName().equals(cookieName))
                .findFirst()
                .map(cookie -> FORM.matcher(cookie.getValue()))
                .filter(Matcher::matches)
                .filter(form -> isRecent(form.group("day")) && isOurs(name, form))
                .map(form -> form.group("device"));
    }

    /** A program that sends its password with every request is no device; the sign-in page is. */
    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() instanceof HttpServletResponse response) {
            remember(Usernames.normal(event.getAuthentication().getName()), attributes.getRequest(), response);
        }
    }

    private void remember(String name, HttpServletRequest request, HttpServletResponse response) {
        String device = of(name, request).orElseGet(() -> UUID.randomUUID().toString());
        String day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
        String value = day + "_" + device + "_" + mark(name, day, device);
        response.addCookie(cookie(cookieName(name), value, KNOWN_FOR, request));
        cookies(request).stream()
                .map(Cookie::getName)
                .filter(other -> other.startsWith(COOKIE) && !other.equals(cookieName(name)))
                .skip(MOST - 1L)
                .forEach(one -> response.addCookie(cookie(one, "", Duration.ZERO, request)));
    }

    private boolean isRecent(String day) {
        try {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            return !LocalDate.parse(day).plusDays(KNOWN_FOR.toDays()).isBefore(today);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean isOurs(String name, Matcher form) {
        return MessageDigest.isEqual(
                mark(name, form.group("day"), form.group("device")).getBytes(StandardCharsets.US_ASCII),
                form.group("mark").getBytes(StandardCharsets.US_ASCII));
    }

    private String mark(String name, String day, String device) {
        return key.digest("device " + name + " " + day + " " + device);
    }

    private String cookieName(String name) {
        return COOKIE + key.digest("cookie " + name).substring(0, NAME_DIGITS);
    }

    private static Cookie cookie(String name, String value, Duration lifetime, HttpServletRequest request) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) lifetime.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static List<Cookie> cookies(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? List.of() : Arrays.asList(cookies);
    }
}
