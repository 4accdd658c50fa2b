package org.jalon.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form that signs in, sent by hand. */
final class SignInForm {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private SignInForm() {}

    /** What the browser of the person who is signed in then has to keep: cookies by their names. */
    static Map<String, String> post(JalonProcess jalon, String name, String password) {
        HttpResponse<String> page = send(HttpRequest.newBuilder(jalon.at("/login")));
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no token:\n" + page.body());
        }
        HttpResponse<String> answer = send(HttpRequest.newBuilder(jalon.at("/login"))
                .header("Cookie", "JSESSIONID=" + cookies(page).get("JSESSIONID"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + written(name) + "&password=" + written(password) + "&_csrf="
                        + written(token.group(1)))));
        if (answer.headers().firstValue("Location").orElse("/login").contains("/login")) {
            throw new IllegalStateException(name + " is not signed in; Jalon answered " + answer.statusCode());
        }
        return cookies(answer);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> cookies(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue));
    }

    private static String written(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
