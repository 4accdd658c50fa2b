package org.jalon.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One program that asks the API one thing after the other, as one of the demo people. */
final class Client {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Jalon jalon;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String authorization;

    Client(Jalon jalon, String username) {
        this(jalon, username, Person.PASSWORD);
    }

    Client(Jalon jalon, String username, String password) {
        this.jalon = jalon;
        authorization = "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** What was answered, and how long it took until its last byte was there. */
    record Answer(HttpResponse<byte[]> response, double milliseconds) {

        String etag() {
            return response.headers()
                    .firstValue("ETag")
                    .orElseThrow(() -> new BenchmarkFailed("An answer has no ETag."));
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }
    }

    /** A request to that path below {@code /api/v1}. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(jalon.at("/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", authorization);
    }

    Answer get(String path) {
        return send(request(path).GET().build());
    }

    Answer post(String path, JsonNode body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build());
    }

    Answer send(HttpRequest request) {
        try {
            long start = System.nanoTime();
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            double milliseconds = (System.nanoTime() - start) / 1e6;
            if (response.statusCode() / 100 != 2) {
                throw new BenchmarkFailed("%s %s was answered with %d: %s"
                        .formatted(
                                request.method(),
                                request.uri().getPath(),
                                response.statusCode(),
                                new String(response.body(), StandardCharsets.UTF_8)));
            }
            return new Answer(response, milliseconds);
        } catch (IOException e) {
            throw new BenchmarkFailed("No answer to " + request.method() + " " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailed("Interrupted", e);
        }
    }
}
