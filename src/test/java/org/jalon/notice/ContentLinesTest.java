package org.jalon.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jalon.notice.calendar.ContentLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "\u0645", "\u6c34", "\ud83d\udd4a"})
    void noLineIsLongerThanSeventyFiveOctetsAndNothingIsLost(String character) {
        String line = "SUMMARY:" + character.repeat(200);
        String folded = ContentLines.fold(line + "\r\nEND:VCALENDAR\r\n");

        assertThat(folded.lines())
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\nEND:VCALENDAR\r\n");
        assertThat(ContentLines.fold(folded)).isEqualTo(folded);
    }
}
