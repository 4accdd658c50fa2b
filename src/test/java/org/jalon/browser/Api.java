package org.jalon.browser;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Jalon's REST interface as one of its people uses it, with name and password in every request. */
final class Api {

    private static final String FRAMEWORK = "/api/v1/mandates/mali/frameworks/agreement";

    private final JalonProcess jalon;
    private final String authorization;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(60))
            .build();

    Api(JalonProcess jalon, String username) {
        this.jalon = jalon;
        this.authorization = "Basic "
                + Base64.getEncoder()
                        .encodeToString((username + ":" + SignInPage.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> assessment(String period, String indicator) throws IOException, InterruptedException {
        return send(request(address(period, indicator)).GET());
    }

    /** @param etag the version that is brought up to date, as {@link #assessment} answered it */
    HttpResponse<String> put(String period, String indicator, String etag, String body)
            throws IOException, InterruptedException {
        return send(request(address(period, indicator))
                .header("If-Match", etag)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** One act for rows as they stand; answers how many took it. */
    int bulk(String period, String act, List<String> indicators) throws IOException, InterruptedException {
        return bulk(period, act, indicators, "");
    }

    /** The same, with one reason for all. */
    int bulk(String period, String act, List<String> indicators, String reason)
            throws IOException, InterruptedException {
        List<String> rows = new ArrayList<>();
        for (String indicator : indicators) {
            rows.add("{\"indicator\": \"%s\", \"version\": %s}"
                    .formatted(indicator, etag(assessment(period, indicator)).replaceAll("\\D", "")));
        }
        String body =
                "{\"act\": \"%s\", \"reason\": \"%s\", \"rows\": [%s]}".formatted(act, reason, String.join(", ", rows));
        return json(send(request(FRAMEWORK + "/periods/" + period + "/bulk")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))))
                .path("accepted")
                .asInt();
    }

    /** Says something in the conversation at a row. */
    void say(String period, String indicator, String words) throws IOException, InterruptedException {
        send(request(address(period, indicator) + "/conversation")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\": \"" + words + "\"}")));
    }

    /** The text whose digest is sealed. */
    byte[] canonical(String period, int corrigendum) throws IOException, InterruptedException {
        return http.send(
                        request(FRAMEWORK + "/periods/" + period + "/canonical.json?corrigendum=" + corrigendum)
                                .GET()
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** Does one act to a row as it stands, such as {@code {"act": "submit"}}. */
    HttpResponse<String> act(String period, String indicator, String body) throws IOException, InterruptedException {
        return send(request(address(period, indicator) + "/acts")
                .header("If-Match", etag(assessment(period, indicator)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Takes an element out of the tables from a period on, as an administrator may. */
    void withdraw(String number, String period, String reason) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(FRAMEWORK + "/elements/" + number + "/withdrawal")
                .header(
                        "If-Match",
                        etag(send(request(FRAMEWORK + "/elements?period=" + period)
                                .GET())))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"from\": \"" + period + "\", \"reason\": \"" + reason + "\"}")));
        if (answer.statusCode() != 200) {
            throw new AssertionError("not withdrawn: " + answer.body());
        }
    }

    HttpResponse<String> history(String indicator) throws IOException, InterruptedException {
        return send(request(FRAMEWORK + "/indicators/" + indicator + "/history").GET());
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    static String etag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    private static String address(String period, String indicator) {
        return FRAMEWORK + "/periods/" + period + "/assessments/" + indicator;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(jalon.at(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", authorization);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
