package org.jalon.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The computer that is measured on, in words. */
final class Machine {

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final double loadBefore = system.getSystemLoadAverage();

    /** Whether so much else runs that the figures say little. */
    boolean isBusy() {
        return loadBefore > system.getAvailableProcessors() / 2.0;
    }

    /** How many processes were running or waiting to, on the average of the minute before the measuring. */
    String load() {
        return String.format(Locale.ROOT, "%.1f", loadBefore);
    }

    String describe(String browser) {
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %.0f GB memory, %s, JDK %s (%s), %s headless; load before %s",
                system.getAvailableProcessors(),
                processor(),
                system.getTotalMemorySize() / 1e9,
                system.getName(),
                Runtime.version(),
                System.getProperty("java.vendor"),
                browser,
                load());
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException notLinux) {
            return System.getProperty("os.arch");
        }
    }
}
