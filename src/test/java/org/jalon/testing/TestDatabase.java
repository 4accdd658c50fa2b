package org.jalon.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Gives a test's application a database without any data and an empty data directory of its own: files are named by numbers that begin anew with each
 * database. The PostgreSQL server, slow to start, is shared by the JVM.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Whether this run is against PostgreSQL, for the few tests that must know. */
    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("jalon.test.database"));
    }

    /** The address, user and password of a new, empty database, as Spring's properties. */
    public static String[] settings() {
        return settings("template0");
    }

    private static String[] settings(String template) {
        String name = newName();
        String url =
                isPostgres() ? createPostgresDatabase(name, template) : "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        return new String[] {
            "spring.datasource.url=" + url,
            "spring.datasource.username=" + (isPostgres() ? "postgres" : "sa"),
            "spring.datasource.password=" + (isPostgres() ? "postgres" : "")
        };
    }

    /** An empty data directory, as Spring's property. It is gone with the JVM. */
    public static String dataDir() {
        try {
            Path directory = Files.createTempDirectory("jalon-test-");
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(directory.toFile())));
            return "jalon.data-dir=" + directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(isPostgres() ? settings(Migrated.TEMPLATE) : settings())
                .and(dataDir())
                .applyTo(context);
    }

    private static String newName() {
        return "jalon_" + UUID.randomUUID().toString().replace('-', '_');
    }

    private static String createPostgresDatabase(String name, String template) {
        EmbeddedPostgres server = Server.INSTANCE;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        } catch (SQLException e) {
            throw new IllegalStateException("No new test database", e);
        }
        return server.getJdbcUrl("postgres", name);
    }

    /** A database of PostgreSQL with all tables and nothing in them, of which the applications of one JVM get a copy each: to migrate takes longer. */
    private static final class Migrated {

        static final String TEMPLATE = newName();

        static {
            Flyway.configure()
                    .dataSource(createPostgresDatabase(TEMPLATE, "template0"), "postgres", "postgres")
                    .load()
                    .migrate();
        }
    }

    /** Started when first asked for, stopped with the JVM. */
    private static final class Server {

        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
