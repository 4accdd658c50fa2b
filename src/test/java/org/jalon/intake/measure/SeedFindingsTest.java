package org.jalon.intake.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jalon.mandate.Mandates;
import org.jalon.measure.check.FigureChecks;
import org.jalon.measure.check.Finding;
import org.jalon.security.SystemActor;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What does not add up in the five documents of Mali, each place looked at in its document. */
@DatabaseTest
@SuppressWarnings("NullAway.Init")
@BothDatabases
class SeedFindingsTest {

    @Autowired
    private FigureChecks checks;

    @Autowired
    private Mandates mandates;

    @Autowired
    private SystemActor system;

    @Test
    void every_place_is_found_and_nothing_that_is_explained() {
        List<Finding> found = system.call("test", () -> checks.of(mandates.byCode("mali")));
        assertThat(found)
                .extracting(one -> "%s, %s: %s %s, %s, %s"
                        .formatted(
                                one.source().document(),
                                one.source().place(),
                                one.kind().code(),
                                one.detail(),
                                one.printed().words(),
                                one.expected().toPlainString()))
                .containsExactlyInAnyOrder(
                        "situation-2021, para. 40: parts-fall-short target=Malian defence and security forces, 28, 26",
                        "situation-2021, para. 39: parts-exceed target=national and international forces, MINUSMA and signatory armed groups, 68, 70",
                        "situation-2021, para. 39: parts-exceed target=national and international forces, MINUSMA and signatory armed groups; Kidal, 22, 25",
                        "situation-2021, para. 39: parts-exceed target=national and international forces, MINUSMA and signatory armed groups; Ménaka, 1, 2",
                        "situation-2021, para. 39: not-more target=national and international forces, MINUSMA and signatory armed groups; centre, 18, 27",
                        "situation-2021, para. 38: not-largest cause=improvised explosive device; Kidal, one, 7",
                        "situation-2021, para. 38: not-more , 53, 53",
                        "situation-2021, para. 51: parts-fall-short , 252, 223",
                        "situation-2021, para. 52: outside , 14, 1",
                        "situation-2021, para. 66: share category=individual police officers; sex=women, 20.29 per cent, 20.42",
                        "situation-2021, para. 67: no-average , 93 per cent, 47",
                        "situation-2017, para. 29: parts-fall-short , 66, 54",
                        "situation-2017, annex II: total Niger, 315, 31",
                        "internal-review-2023, para. 35: differs , over 2,250, 2000",
                        "internal-review-2023, para. 68: parts-exceed option=1 (a); unit=total, 3,680, 3755",
                        "human-rights-2021-q2, para. 2: shares-fall-short , 65, 100",
                        "human-rights-2021-q2, para. 3: shares-fall-short , 89, 100");
    }
}
