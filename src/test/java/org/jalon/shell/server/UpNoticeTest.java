package org.jalon.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

/** Nobody is told to open an address that is not Jalon's. */
@ExtendWith(OutputCaptureExtension.class)
class UpNoticeTest {

    @Test
    void what_listens_says_where(CapturedOutput log) {
        new UpNotice(new MockEnvironment().withProperty("local.server.port", "18123")).up();
        assertThat(log).contains("Jalon is up. Open http://localhost:18123/");
    }

    @Test
    void what_listens_nowhere_says_nothing(CapturedOutput log) {
        new UpNotice(new MockEnvironment()).up();
        assertThat(log).doesNotContain("http://");
    }

    /** The script is run with a Java that ends as Jalon does when somebody else has just taken the port. */
    @Test
    void the_script_names_no_address_before(@TempDir Path root) throws Exception {
        copy(root, "bin/run", "bin/lib/tools.sh");
        script(root, "java/bin/javac", "echo javac 25.0.1");
        script(root, "java/bin/java", "[ \"$1\" = -version ] || { echo 'Port was already in use.'; exit 1; }");
        Path app = Files.createDirectories(root.resolve("target/app"));
        Files.createFile(app.resolve("jalon.jar"));
        Files.createFile(app.resolve("jalon.options"));
        run(root, "source bin/lib/tools.sh; need_jdk; source_digest > target/app.digest");

        Said said = run(root, "bin/run --server.port=0");

        assertThat(said.words())
                .contains("Starting Jalon", "Port was already in use")
                .doesNotContain("http://");
        assertThat(said.status()).isEqualTo(1);
    }

    private record Said(String words, int status) {}

    private static Said run(Path root, String command) throws Exception {
        ProcessBuilder shell = new ProcessBuilder(List.of("bash", "-c", command))
                .directory(root.toFile())
                .redirectErrorStream(true);
        shell.environment().put("JAVA_HOME", root.resolve("java").toString());
        Process running = shell.start();
        String words = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(words, running.waitFor());
    }

    private static void copy(Path root, String... files) throws IOException {
        for (String file : files) {
            Path to = root.resolve(file);
            Files.createDirectories(to.getParent());
            Files.copy(Path.of(file), to);
        }
    }

    private static void script(Path root, String name, String line) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/usr/bin/env bash\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
