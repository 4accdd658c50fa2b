package org.jalon.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A running Jalon and its users' browsers, for the tests of one class. Every test begins with browsers that know nothing. When a test
 * fails, what the browsers showed and what Jalon wrote is put under {@code target/browser}.
 */
final class Stage implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    static final Path EVIDENCE = Path.of("target", "browser");
    private static final Namespace NAMESPACE = Namespace.create(Stage.class);

    private final boolean ofItsOwn;
    private final List<Browser> browsers = new ArrayList<>();
    private @Nullable JalonProcess jalon;

    private Stage(boolean ofItsOwn) {
        this.ofItsOwn = ofItsOwn;
    }

    /** With fresh data, for tests that change something. */
    static Stage ofItsOwn() {
        return new Stage(true);
    }

    /** With data that nobody changes; one Jalon serves all classes that only read. */
    static Stage forReaders() {
        return new Stage(false);
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
        while (browsers.size() <= index) {
            browsers.add(Browser.open(jalon()));
        }
        return browsers.get(index);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        jalon = ofItsOwn
                ? JalonProcess.fresh()
                : context.getRoot()
                        .getStore(NAMESPACE)
                        .computeIfAbsent("readers", key -> JalonProcess.fresh(), JalonProcess.class);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browsers.forEach(Browser::forgetEverything);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        if (context.getExecutionException().isEmpty()) {
            return;
        }
        String name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        for (int i = 0; i < browsers.size(); i++) {
            browsers.get(i).keepEvidence(EVIDENCE, name + "-" + (i + 1));
        }
        Files.createDirectories(EVIDENCE);
        Files.writeString(EVIDENCE.resolve(name + ".log"), jalon().logTail(400));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        browsers.forEach(Browser::close);
        browsers.clear();
        if (ofItsOwn) {
            jalon().close();
        }
    }
}
