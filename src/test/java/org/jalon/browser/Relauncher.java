package org.jalon.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jalon.Jalon;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs in a JVM of its own and in it one Jalon after the other, as it is told line by line on its input: {@link #STOP}, or what Jalon is to be
 * started with, parted by tabs. Whatever ran before is closed first, and what it was told is done when it says so. It stands alone beside the
 * packaged application and may know nothing else of the tests.
 */
public final class Relauncher {

    static final String STOP = "stop";
    static final String BETWEEN = "\t";

    /** Before the number of lines that it has followed. */
    static final String DONE = "Relauncher has done what it was told: ";

    private Relauncher() {}

    /** Ends with its input. */
    public static void main(String[] arguments) throws IOException {
        BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        ConfigurableApplicationContext running = null;
        int done = 0;
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            close(running);
            running = line.equals(STOP) ? null : start(line.split(BETWEEN, -1));
            System.out.println(DONE + ++done);
        }
        close(running);
        System.exit(0);
    }

    private static void close(@Nullable ConfigurableApplicationContext running) {
        if (running != null) {
            running.close();
        }
    }

    private static ConfigurableApplicationContext start(String[] arguments) {
        AtomicReference<ConfigurableApplicationContext> started = new AtomicReference<>();
        try {
            SpringApplication.withHook(
                    application -> new SpringApplicationRunListener() {
                        @Override
                        public void started(ConfigurableApplicationContext context, @Nullable Duration taken) {
                            started.set(context);
                        }
                    },
                    () -> Jalon.main(arguments));
            return started.get();
        } catch (RuntimeException failed) {
            failed.printStackTrace(System.out);
            System.exit(1);
            throw failed;
        }
    }
}
