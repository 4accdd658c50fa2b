package org.jalon.security.start;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What holds where the operator set nothing: a file database under {@code jalon.data-dir}, this computer as the only one that reaches
 * it, and demo mode. Whoever sets an address, a database or {@code jalon.demo} means business: demo mode is then what they say, else off.
 */
final class InstallationDefaults implements EnvironmentPostProcessor {

    static final String DEMO = "jalon.demo";
    static final String DATA_DIR = "jalon.data-dir";
    static final String ADDRESS = "server.address";
    static final String DATABASE = "spring.datasource.url";
    private static final String DRIVER = "spring.datasource.hikari.data-source-properties.";

    private static final String TRIED_UNLESS_RESTED_LESS = "com.zaxxer.hikari.aliveBypassWindowMs";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Binder binder = Binder.get(environment);
        String dataDir = binder.bind(DATA_DIR, String.class).orElse("data");
        boolean untouched = !binder.bind(ADDRESS, String.class).isBound()
                && !binder.bind(DATABASE, String.class).isBound();
        Map<String, Object> defaults = new HashMap<>();
        defaults.put(DATA_DIR, dataDir);
        defaults.put(ADDRESS, "127.0.0.1");
        defaults.put(DATABASE, databaseUnder(dataDir));
        defaults.put(DEMO, untouched);
        if (binder.bind(DATABASE, String.class).orElse("").startsWith("jdbc:postgresql:")) {
            // A server that vanished without a word must not hold a request for as long as the network waits for it; no
            // statement of Jalon's takes so
            // long.
            defaults.put(DRIVER + "socketTimeout", "120");
            defaults.put(DRIVER + "tcpKeepAlive", "true");
            // Each connection is tried before it is used, not only one that has rested: a server that hangs now
            // answered a moment ago.
            System.setProperty(TRIED_UNLESS_RESTED_LESS, System.getProperty(TRIED_UNLESS_RESTED_LESS, "0"));
        }
        environment.getPropertySources().addLast(new MapPropertySource("Jalon's defaults", defaults));
    }

    /**
     * The file database of a data directory.
     *
     * <p>With {@code WRITE_DELAY=0} a commit is in the file before it is acknowledged; by default H2 keeps it in memory for up to half a
     * second, and a killed process would lose it. (What has reached the operating system survives the process, if not a power cut.)
     *
     * <p>With {@code ANALYZE_AUTO=200} it counts a table again after that many changes. By default it waits for 2,000, which a framework
     * of 1,000 indicators never reaches, and joins its elements in a way whose cost grows with the square of their number.
     */
    static String databaseUnder(String dataDir) {
        return "jdbc:h2:file:" + Path.of(dataDir).toAbsolutePath().normalize().resolve("jalon")
                + ";WRITE_DELAY=0;ANALYZE_AUTO=200";
    }
}
