package org.jalon.security;

import java.util.stream.Stream;
import org.jalon.testing.OddTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who signs in, and where mail goes, is read in step with its length. */
class NamesInStepTest {

    private static final int A_BODY = 8_000;

    @TestFactory
    Stream<DynamicTest> in_step() {
        return Stream.of(
                OddTexts.inStep("mail address", A_BODY, text -> MailAddress.wellFormed("a@" + text)),
                OddTexts.inStep("line of the log", A_BODY, AuditLog::clean));
    }
}
