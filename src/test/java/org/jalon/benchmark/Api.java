package org.jalon.benchmark;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
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
    private static final int LARGE_TIMES = 20;
    private static final Duration SEARCHABLE_WITHIN = Duration.ofMinutes(2);
    private static final String LARGE = "/mandates/scale/frameworks/table";
    private static final String COMPARISON = LARGE + "/comparison.json?from=2011-Q4&to=2019-Q4";
    private static final String FRAMEWORK = "/mandates/mali/frameworks/agreement";
    private static final String PERIOD = FRAMEWORK + "/periods/2017-Q3";
    private static final String HISTORY = FRAMEWORK + "/indicators/2.2.2/history";
    /** Not the one whose history is read, which is to stay as it is. */
    private static final String WRITTEN = PERIOD + "/assessments/1.1.1";

    private final JsonMapper json = JsonMapper.shared();
    private final Client client;

    Api(Jalon jalon) {
        client = new Client(jalon, Person.NAME);
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

    /** What reads across the periods of a large mandate. */
    Map<Measure, Samples> ofLargeMandate() {
        Map<Measure, DoubleSupplier> requests = new EnumMap<>(Measure.class);
        requests.put(Measure.MATRIX_JSON, reading(LARGE + "/matrix.json"));
        requests.put(Measure.COMPARISON_JSON, reading(COMPARISON));
        requests.put(Measure.FIND_JSON, reading(LARGE + "/find.json?q=7.3.2%20period"));
        return measure(requests, LARGE_TIMES, LARGE_TIMES);
    }

    /** A comparison in which nothing can be compared is quick and tells nothing. */
    void expectBothSidesOfTheComparison() {
        int matched = client.get(COMPARISON).json().path("matched").intValue();
        if (matched != ScaleMandate.INDICATORS) {
            throw new BenchmarkFailed("Only " + matched + " indicators are in both periods that are compared.");
        }
    }

    /** Waits until all that was written into the database can be found. */
    void untilSearchable() {
        long until = System.nanoTime() + SEARCHABLE_WITHIN.toNanos();
        while (!client.get(LARGE + "/find.json?q=nothing")
                .json()
                .path("complete")
                .booleanValue()) {
            if (System.nanoTime() > until) {
                throw new BenchmarkFailed("The search did not take in the large mandate within two minutes.");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailed("Interrupted", e);
        }
    }

    private DoubleSupplier reading(String path) {
        HttpRequest request = client.request(path).GET().build();
        return () -> client.send(request).milliseconds();
    }

    private DoubleSupplier writing() {
        Client.Answer now = client.get(WRITTEN);
        ObjectNode content = (ObjectNode) now.json();
        content.put("reason", "Measuring");
        return new Pen(content, now.etag())::writeAgain;
    }

    /** All are warm before the first one is measured: they share most of the code behind them. */
    private static Map<Measure, Samples> measure(Map<Measure, DoubleSupplier> requests) {
        return measure(requests, WARM_UP, TIMES);
    }

    private static Map<Measure, Samples> measure(Map<Measure, DoubleSupplier> requests, int warmUp, int times) {
        Map<Measure, Samples> figures = new EnumMap<>(Measure.class);
        requests.forEach((measure, request) -> times(warmUp, request));
        requests.forEach((measure, request) -> figures.put(measure, Samples.of(times(times, request))));
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
            Client.Answer answer = client.send(client.request(WRITTEN)
                    .header("If-Match", etag)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofByteArray(json.writeValueAsBytes(content)))
                    .build());
            String newTag = answer.etag();
            if (newTag.equals(etag)) {
                throw new BenchmarkFailed("A PUT with a new text made no new version.");
            }
            etag = newTag;
            return answer.milliseconds();
        }
    }
}
