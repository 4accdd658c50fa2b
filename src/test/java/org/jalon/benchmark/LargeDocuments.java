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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long files of 1,000 rows with long comments take in a Jalon that has 256 MB of heap and no more. */
final class LargeDocuments {

    static final int PERIODS = 2;
    static final String HEAP = "-Xmx256m";

    private static final int WARM_UP = 5;
    private static final int TIMES = 10;
    private static final String TABLE = "/api/v1/mandates/scale/frameworks/table/periods/2010-Q2/table.";

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
        return figures;
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
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", authorization)
                .GET()
                .build();
        try {
            long start = System.nanoTime();
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            long size = 0;
            byte[] buffer = new byte[64 * 1024];
            try (InputStream body = response.body()) {
                for (int got = body.read(buffer); got >= 0; got = body.read(buffer)) {
                    size += got;
                }
            }
            double milliseconds = (System.nanoTime() - start) / 1e6;
            if (response.statusCode() != 200 || size < ScaleMandate.INDICATORS) {
                throw new BenchmarkFailed(
                        "GET " + address + " was answered with " + response.statusCode() + " and " + size + " bytes.");
            }
            return milliseconds;
        } catch (IOException e) {
            throw new BenchmarkFailed("No answer to " + address + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailed("Interrupted", e);
        }
    }
}
