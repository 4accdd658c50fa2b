package org.jalon.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jalon.browser.JalonProcess.Packaging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A running Jalon on data of its own and its users' browsers, for the tests of one class. Every test begins with browsers that know nothing; they
 * are the same for all classes. When a test fails, what the browsers showed and what Jalon wrote is put under {@code target/browser}.
 */
final class Stage implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    static final Path EVIDENCE = Path.of("target", "browser");

    /** To start one takes long. They end with the JVM, which runs one class after the other. */
    private static final List<Browser> BROWSERS = new ArrayList<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> BROWSERS.forEach(Browser::close)));
    }

    private final Packaging packaging;

    /** Which browsers this class has had, and which of them the test that runs. */
    private final Set<Browser> here = new LinkedHashSet<>();

    private final Set<Browser> used = new LinkedHashSet<>();

    private @Nullable JalonProcess jalon;

    private Stage(Packaging packaging) {
        this.packaging = packaging;
    }

    /** With a Jalon that is new, in a JVM that others had before it. */
    static Stage ofItsOwn() {
        return new Stage(Packaging.SHARED);
    }

    /** With a JVM that is new too, for tests that look at it. */
    static Stage withItsOwnProcess() {
        return new Stage(Packaging.UNPACKED);
    }

    JalonProcess jalon() {
        return Objects.requireNonNull(jalon);
    }

    Browser browser() {
        return browser(0);
    }

    /** The browser of a second person, on another computer. */
    Browser another() {
        return browser(1);
    }

    /** The browser of a third one. */
    Browser third() {
        return browser(2);
    }

    private Browser browser(int index) {
        while (BROWSERS.size() <= index) {
            BROWSERS.add(Browser.open(jalon()));
        }
        Browser browser = BROWSERS.get(index);
        if (here.add(browser)) {
            browser.moveTo(jalon());
        }
        used.add(browser);
        return browser;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        jalon = JalonProcess.fresh(packaging);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        if (context.getExecutionException().isPresent()) {
            keepEvidence(context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName());
        }
        used.forEach(Browser::forgetEverything);
        used.clear();
    }

    private void keepEvidence(String name) throws IOException {
        int number = 0;
        for (Browser browser : used) {
            browser.keepEvidence(EVIDENCE, name + "-" + ++number);
        }
        Files.createDirectories(EVIDENCE);
        Files.writeString(EVIDENCE.resolve(name + ".log"), jalon().logTail(400));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        here.clear();
        jalon().close();
    }
}
