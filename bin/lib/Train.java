import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/*
 * Usage: java Train.java <unpacked application> <log file>
 *
 * Starts the application once with what its jalon.options says, on an empty data directory, asks for the pages people open first and stops it as Ctrl-C would.
 * The JVM then writes jalon.aot: which classes it loaded and which methods were busy (JEP 514 and 515). The next start reads
 * that instead of finding it out again.
 */

static final Duration START_LIMIT = Duration.ofMinutes(5);
static final Duration WRITE_LIMIT = Duration.ofMinutes(5);

void main(String... args) throws Exception {
    var app = Path.of(args[0]).toAbsolutePath();
    var log = Path.of(args[1]).toAbsolutePath();
    var cache = app.resolve("jalon.aot");
    var data = Files.createTempDirectory("jalon-training");
    var command = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:AOTCacheOutput=" + cache,
                    "@" + app.resolve("jalon.options"),
                    "-jar",
                    app.resolve("jalon.jar").toString(),
                    "--server.port=0",
                    "--jalon.data-dir=" + data)
            .directory(app.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    // An operator's settings are for the real thing: the training must not touch their database.
    command.environment().keySet().removeIf(name -> name.matches("(?i)(spring|server|jalon)_.*"));
    var jalon = command.start();
    // Whatever ends this program ends what it started.
    Runtime.getRuntime().addShutdownHook(new Thread(jalon::destroyForcibly));
    try {
        var visitor = new Visitor(URI.create("http://127.0.0.1:" + awaitPort(jalon, log)));
        awaitReady(jalon, visitor, log);
        visitor.lookAround();
        jalon.destroy();
        if (!jalon.waitFor(WRITE_LIMIT.toSeconds(), TimeUnit.SECONDS) || !Files.exists(cache)) {
            giveUp("The JVM wrote no cache; see " + log);
        }
    } finally {
        jalon.destroyForcibly().waitFor();
        deleteTree(data);
    }
}

void awaitReady(Process jalon, Visitor visitor, Path log) throws InterruptedException {
    var limit = Instant.now().plus(START_LIMIT);
    while (!visitor.get("/actuator/health").contains("\"UP\"")) {
        if (!jalon.isAlive() || Instant.now().isAfter(limit)) {
            giveUp("The training run did not become ready; see " + log);
        }
        Thread.sleep(250);
    }
}

void giveUp(String reason) {
    System.err.println(reason);
    System.exit(1);
}

/** The port that the system gave it, as it says itself. */
String awaitPort(Process jalon, Path log) throws IOException, InterruptedException {
    var limit = Instant.now().plus(START_LIMIT);
    while (true) {
        var said = Pattern.compile("Tomcat started on port (\\d+)").matcher(Files.readString(log));
        if (said.find()) {
            return said.group(1);
        }
        if (!jalon.isAlive() || Instant.now().isAfter(limit)) {
            giveUp("The training run did not start; see " + log);
        }
        Thread.sleep(250);
    }
}

void deleteTree(Path directory) throws IOException {
    try (var paths = Files.walk(directory)) {
        paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
}

/** Opens pages as a demo person would. A page that fails only means a little less to remember, so nothing here throws. */
class Visitor {
    private final URI base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String basic =
            "Basic " + Base64.getEncoder().encodeToString("officer:jalon-demo".getBytes(StandardCharsets.UTF_8));

    Visitor(URI base) {
        this.base = base;
    }

    void lookAround() {
        signIn();
        get("/");
        for (var mandate : codes("/api/v1/mandates")) {
            for (var framework : codes("/api/v1/mandates/" + mandate + "/frameworks")) {
                var page = "/" + mandate + "/" + framework;
                open(page);
                open(page + "/matrix");
                tables("/api/v1/mandates/" + mandate + "/frameworks/" + framework);
            }
        }
    }

    /** The page, and the question its script asks first. */
    private void open(String page) {
        get(page);
        get("/?v-r=init&query=&location=" + page.substring(1));
    }

    private void tables(String framework) {
        codes(framework + "/periods").forEach(period -> {
            for (var format : List.of("json", "csv", "xlsx", "docx", "pdf")) {
                get(framework + "/periods/" + period + "/table." + format + "?lang=en");
            }
        });
    }

    private void signIn() {
        var token = Pattern.compile("name=\"_csrf\" (?:content|value)=\"([^\"]+)\"").matcher(get("/login"));
        var form = "username=officer&password=jalon-demo" + (token.find() ? "&_csrf=" + token.group(1) : "");
        send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private List<String> codes(String path) {
        var answer = send(request(path).header("Authorization", basic).GET());
        return Pattern.compile("\"code\"\\s*:\\s*\"([^\"]+)\"")
                .matcher(answer)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .limit(5)
                .toList();
    }

    String get(String path) {
        var request = request(path).GET();
        if (path.startsWith("/api/")) {
            request.header("Authorization", basic);
        }
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Accept", "text/html, */*").timeout(Duration.ofSeconds(60));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException notYet) {
            return "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
