package org.jalon.framework;

import java.util.Locale;
import org.jalon.mandate.FrameworkId;
import org.jalon.mandate.MandateId;
import org.jalon.shared.Citation;
import org.jalon.shared.LocalizedText;

/**
 * One benchmark table of a mandate, in the words of one of its periods: title, annex and the labels of its scale may be others from a period on.
 *
 * @param language the language its texts are kept in
 * @param originalLanguage the language it was written in; printed as '[Original: French]'
 * @param annex the annex it is published as, such as {@code Annex I}
 * @param fiscalYears what '2019/20' means in its deadlines
 * @param source where it was first published
 * @param levels its storeys
 * @param scale without levels if nothing is judged in it
 */
public record Framework(
        FrameworkId id,
        MandateId mandateId,
        String code,
        LocalizedText title,
        Locale language,
        Locale originalLanguage,
        String annex,
        FiscalYears fiscalYears,
        Citation source,
        ElementLevels levels,
        StatusScale scale) {

    /** One of pillars, objectives and indicators, of which nobody said what '2019/20' means. */
    public Framework(
            FrameworkId id,
            MandateId mandateId,
            String code,
            LocalizedText title,
            Locale language,
            Locale originalLanguage,
            String annex,
            Citation source,
            StatusScale scale) {
        this(
                id,
                mandateId,
                code,
                title,
                language,
                originalLanguage,
                annex,
                FiscalYears.UNCLEAR,
                source,
                ElementLevels.PILLARS,
                scale);
    }

    /** Whether its rows stand on a scale. Without one nothing is done, or not. */
    public boolean isJudged() {
        return !scale.isNone();
    }

    /** The same framework, judged by another scale. */
    public Framework on(StatusScale other) {
        return new Framework(
                id, mandateId, code, title, language, originalLanguage, annex, fiscalYears, source, levels, other);
    }
}
