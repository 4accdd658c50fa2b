package org.jalon.intake.tabular;

import java.util.Locale;
import org.jalon.shared.Words;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why Jalon does not start with a seed folder, and what to mend, in place of a stack trace. */
final class SeedRefusedAnalyzer extends AbstractFailureAnalyzer<SeedRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SeedRefused cause) {
        Words words = new Words();
        Locale language = Words.nearest(Locale.getDefault());
        return new FailureAnalysis(
                words.get(language, "seed.refused.what", cause.count()) + "\n\n" + cause.in(words, language),
                words.get(language, "seed.refused.do"),
                cause);
    }
}
