package org.jalon.security.start;

import java.util.Locale;
import org.jalon.shared.Words;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why Jalon does not start, and what to set, in place of a stack trace. */
final class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartRefused cause) {
        Words words = new Words();
        Locale language = Words.nearest(Locale.getDefault());
        return new FailureAnalysis(
                words.get(language, cause.key() + ".what", cause.params()),
                words.get(language, cause.key() + ".do", cause.params()),
                cause);
    }
}
