package org.jalon.mandate.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.settings.Closing;
import org.jalon.mandate.settings.KeptMandate;
import org.jalon.mandate.settings.MandateAct;
import org.jalon.shared.Lang;
import org.jalon.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as JSON.
 *
 * @param title in the language asked for
 * @param rhythm the code of a rhythm, such as {@code quarter}
 */
@Schema(name = "Mandate")
record MandateJson(String code, String title, String originalLanguage, String rhythm) {

    static MandateJson of(Mandate mandate, Lang lang) {
        return new MandateJson(
                mandate.code(),
                mandate.title().in(lang.locale()),
                mandate.originalLanguage().toLanguageTag(),
                mandate.rhythm().code());
    }

    @Schema(name = "MandateTitles")
    record TitlesJson(String en, String fr) {

        static TitlesJson of(LocalizedText title) {
            return new TitlesJson(title.en(), title.fr());
        }
    }

    @Schema(name = "MandateEnd")
    record EndJson(LocalDate on, String decision) {

        static @Nullable EndJson of(@Nullable Closing closing) {
            return closing == null ? null : new EndJson(closing.on(), closing.decision());
        }
    }

    /** What somebody did to the mandate as a whole, with what was said of it afterwards. */
    @Schema(name = "MandateAct")
    record ActJson(
            String act,
            Instant at,
            String username,
            String personName,
            @Nullable String reason,
            @Nullable EndJson closed,
            TitlesJson title,
            String originalLanguage,
            String rhythm) {

        static ActJson of(MandateAct act) {
            return new ActJson(
                    act.kind().code(),
                    act.at(),
                    act.username(),
                    act.personName(),
                    act.reason().orElse(null),
                    EndJson.of(act.closing().orElse(null)),
                    new TitlesJson(act.after().titleEn(), act.after().titleFr()),
                    act.after().language(),
                    act.after().rhythm());
        }
    }

    /** A mandate with what was done to it, the newest act first; {@code closed} is null as long as it runs. */
    @Schema(name = "KeptMandate")
    record WholeJson(
            String code,
            TitlesJson title,
            String originalLanguage,
            String rhythm,
            @Nullable EndJson closed,
            int version,
            List<ActJson> acts) {

        static WholeJson of(KeptMandate kept, List<MandateAct> acts) {
            Mandate mandate = kept.mandate();
            return new WholeJson(
                    mandate.code(),
                    TitlesJson.of(mandate.title()),
                    mandate.originalLanguage().toLanguageTag(),
                    mandate.rhythm().code(),
                    EndJson.of(kept.closing().orElse(null)),
                    kept.version(),
                    acts.stream().map(ActJson::of).toList());
        }
    }
}
