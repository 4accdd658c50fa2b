package org.jalon.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How long files of 1,000 rows with long comments take in a Jalon that has 256 MB of heap and no more. */
final class LargeDocuments {

    static final int PERIODS = 40;
    /** In megabytes. */
    static final int HEAP = 256;

    private static final int WARM_UP = 5;
    private static final int TIMES = 10;
    private static final int ROUNDS = 3;
    private static final String TABLE = "/api/v1/mandates/scale/frameworks/table/periods/2010-Q2/table.";
    private static final String PACKAGE = "/api/v1/mandates/scale/package.zip";

    /** Eight clients, two of each. */
    private static final List<String> AT_ONCE = List.of(
            "docx", "docx?compareWith=2010-Q1", "xlsx", "pdf", "pdf", "xlsx", "docx?compareWith=2010-Q1", "docx");

    private static final int UNREAD = 4;

    /** Of a file, packed: a table without rows is no figure. */
    private static final int LEAST_OF_A_ROW = 20;

    /** About what the longest comments of S/2017/478 have, twice over. */
    private static final String LONG =
            " This is a comment that goes on for some time about what was done and what is still to do.".repeat(6)
                    + "\n– a first measure that was taken in the north\n– a second one, with the partners";

    private final Jalon jalon;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String authorization = "Basic "
            + Base64.getEncoder()
                    .encodeToString((Person.NAME + ":" + Person.PASSWORD).getBytes(StandardCharsets.UTF_8));

    LargeDocuments(Jalon jalon) {
        this.jalon = jalon;
    }

    /** Makes the comments of the large mandate long, in the data of a Jalon that is not running. */
    static void lengthen(Path data) {
        String url = "jdbc:h2:file:" + data.toAbsolutePath().normalize().resolve("jalon");
        try (Connection db = DriverManager.getConnection(url);
                PreparedStatement update = db.prepareStatement(
                        "update assessment_part set comment = concat(comment, ?) where comment like 'Artificial comment on %'")) {
            update.setString(1, LONG);
            if (update.executeUpdate() < ScaleMandate.INDICATORS) {
                throw new BenchmarkFailed("The comments of the large mandate were not found.");
            }
        } catch (SQLException e) {
            throw new BenchmarkFailed("The comments of the large mandate could not be written.", e);
        }
    }

    Map<Measure, Samples> measure() {
        Map<Measure, String> files = new EnumMap<>(Measure.class);
        files.put(Measure.DOCX_LARGE, "docx");
        files.put(Measure.DOCX_COMPARED, "docx?compareWith=2010-Q1");
        files.put(Measure.XLSX_LARGE, "xlsx");
        files.put(Measure.PDF_LARGE, "pdf");
        Map<Measure, Samples> figures = new EnumMap<>(Measure.class);
        files.forEach((measure, file) -> figures.put(measure, times(jalon.at(TABLE + file))));
        List<Double> heap = new ArrayList<>();
        figures.put(Measure.DOCUMENTS_AT_ONCE, several(heap));
        figures.put(Measure.DOCUMENTS_HEAP, Samples.of(heap));
        List<Double> packed = new ArrayList<>();
        figures.put(Measure.PACKAGE_LARGE, packages(packed));
        figures.put(Measure.PACKAGE_HEAP, Samples.of(packed));
        figures.put(Measure.UNREAD_HEAP, Samples.of(unread()));
        return figures;
    }

    /** Until the last of them has its file, which is also what the first of them waits for. */
    private Samples several(List<Double> heap) {
        List<Double> values = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE.size())) {
            for (int n = 0; n < ROUNDS; n++) {
                int collections = jalon.collections().size();
                long start = System.nanoTime();
                List<Future<Double>> answers = AT_ONCE.stream()
                        .map(file -> clients.submit(() -> once(jalon.at(TABLE + file))))
                        .toList();
                answers.forEach(LargeDocuments::get);
                values.add((System.nanoTime() - start) / 1e6);
                heap.addAll(most(collections));
            }
        }
        return Samples.of(values);
    }

    private Samples packages(List<Double> heap) {
        List<Double> values = new ArrayList<>();
        for (int n = 0; n < ROUNDS; n++) {
            int collections = jalon.collections().size();
            values.add(once(jalon.at(PACKAGE)));
            heap.addAll(most(collections));
        }
        return Samples.of(values);
    }

    /** The most that was left in the heap by a collection since then; none if nothing was collected. */
    private List<Double> most(int since) {
        List<Double> all = jalon.collections();
        return all.subList(since, all.size()).stream()
                .max(Comparator.naturalOrder())
                .map(List::of)
                .orElse(List.of());
    }

    private static double get(Future<Double> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailed("Interrupted", e);
        } catch (ExecutionException e) {
            throw new BenchmarkFailed("Not all of several files came: " + e.getCause(), e);
        }
    }

    /** What packages cost that have begun to arrive at somebody who does not go on reading: beyond what is in use without them. */
    private List<Double> unread() {
        double before = jalon.live();
        List<HttpResponse<InputStream>> answers = new ArrayList<>();
        try {
            for (int n = 0; n < UNREAD; n++) {
                answers.add(begun(jalon.at(PACKAGE)));
            }
            return List.of(Math.max(0, jalon.live() - before));
        } finally {
            answers.forEach(LargeDocuments::leave);
        }
    }

    private static void leave(HttpResponse<InputStream> answer) {
        try {
            answer.body().close();
        } catch (IOException e) {
            throw new BenchmarkFailed("An answer could not be left: " + e, e);
        }
    }

    private Samples times(URI address) {
        List<Double> values = new ArrayList<>();
        for (int n = 0; n < WARM_UP + TIMES; n++) {
            double value = once(address);
            if (n >= WARM_UP) {
                values.add(value);
            }
        }
        return Samples.of(values);
    }

    private double once(URI address) {
        long start = System.nanoTime();
        HttpResponse<InputStream> response = begun(address);
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream body = response.body()) {
            for (int got = body.read(buffer); got >= 0; got = body.read(buffer)) {
                size += got;
            }
        } catch (IOException e) {
            throw new BenchmarkFailed("No whole answer to " + address + ": " + e, e);
        }
        if (size < ScaleMandate.INDICATORS * LEAST_OF_A_ROW) {
            throw new BenchmarkFailed("GET " + address + " was answered with " + size + " bytes.");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private HttpResponse<InputStream> begun(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(5))
                .header("Authorization", authorization)
                .GET()
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                throw new BenchmarkFailed("GET " + address + " was answered with " + response.statusCode() + ".");
            }
            return response;
        } catch (IOException e) {
            throw new BenchmarkFailed("No answer to " + address + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailed("Interrupted", e);
        }
    }
}
