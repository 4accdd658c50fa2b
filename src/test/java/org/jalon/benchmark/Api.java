package org.jalon.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How long the API takes to answer one client that asks one thing after the other. */
final class Api {

    private static final int WARM_UP = 300;
    private static final int TIMES = 500;
    private static final String FRAMEWORK = "/api/v1/mandates/mali/frameworks/agreement";
    private static final String PERIOD = FRAMEWORK + "/periods/2017-Q3";
    private static final String HISTORY = FRAMEWORK + "/indicators/2.2.2/history";
    /** Not the one whose history is read, which is to stay as it is. */
    private static final String WRITTEN = PERIOD + "/assessments/1.1.1";

    private final Jalon jalon;
    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String authorization = "Basic "
            + Base64.getEncoder()
                    .encodeToString((Person.NAME + ":" + Person.PASSWORD).getBytes(StandardCharsets.UTF_8));

    Api(Jalon jalon) {
        this.jalon = jalon;
    }

    /** What costs the same however many other periods there are. */
    Map<Measure, Samples> ofOnePeriod() {
        Map<Measure, DoubleSupplier> requests = new EnumMap<>(Measure.class);
        requests.put(Measure.JSON, reading(PERIOD + "/table.json?lang=en"));
        requests.put(Measure.CSV, reading(PERIOD + "/table.csv?lang=en"));
        requests.put(Measure.DOCX, reading(PERIOD + "/table.docx?lang=en"));
        requests.put(Measure.XLSX, reading(PERIOD + "/table.xlsx?lang=en"));
        requests.put(Measure.PDF, reading(PERIOD + "/table.pdf?lang=en"));
        requests.put(Measure.PUT, writing());
        return measure(requests);
    }

    /** What is about all periods. */
    Map<Measure, Samples> ofAllPeriods() {
        Map<Measure, DoubleSupplier> requests = new EnumMap<>(Measure.class);
        requests.put(Measure.HISTORY, reading(HISTORY));
        return measure(requests);
    }

    private DoubleSupplier reading(String path) {
        HttpRequest request = request(path).GET().build();
        return () -> timed(request).milliseconds();
    }

    private DoubleSupplier writing() {
        HttpResponse<byte[]> now = timed(request(WRITTEN).GET().build()).response();
        ObjectNode content = (ObjectNode) json.readTree(now.body());
        content.put("reason", "Measuring");
        return new Pen(content, etag(now))::writeAgain;
    }

    /** All are warm before the first one is measured: they share most of the code behind them. */
    private static Map<Measure, Samples> measure(Map<Measure, DoubleSupplier> requests) {
        Map<Measure, Samples> figures = new EnumMap<>(Measure.class);
        requests.forEach((measure, request) -> times(WARM_UP, request));
        requests.forEach((measure, request) -> figures.put(measure, Samples.of(times(TIMES, request))));
        return figures;
    }

    private static List<Double> times(int times, DoubleSupplier request) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            values.add(request.getAsDouble());
        }
        return values;
    }

    /** Writes one version after the other. */
    private final class Pen {

        private final ObjectNode content;
        private String etag;
        private int written;

        private Pen(ObjectNode content, String etag) {
            this.content = content;
            this.etag = etag;
        }

        private double writeAgain() {
            written++;
            ((ObjectNode) content.path("parts").path(0)).put("comment", "The texts were read " + written + " times");
            Answer answer = timed(request(WRITTEN)
                    .header("If-Match", etag)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofByteArray(json.writeValueAsBytes(content)))
                    .build());
            String newTag = etag(answer.response());
            if (newTag.equals(etag)) {
                throw new BenchmarkFailed("A PUT with a new text made no new version.");
            }
            etag = newTag;
            return answer.milliseconds();
        }
    }

    private record Answer(HttpResponse<byte[]> response, double milliseconds) {}

    private Answer timed(HttpRequest request) {
        try {
            long start = System.nanoTime();
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            double milliseconds = (System.nanoTime() - start) / 1e6;
            if (response.statusCode() != 200) {
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

    private static String etag(HttpResponse<byte[]> response) {
        return response.headers().firstValue("ETag").orElseThrow(() -> new BenchmarkFailed("An answer has no ETag."));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(jalon.at(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", authorization);
    }
}
