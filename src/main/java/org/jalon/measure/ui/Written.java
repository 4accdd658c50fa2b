package org.jalon.measure.ui;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jalon.measure.FigureDay;
import org.jalon.measure.ObservationContent;
import org.jalon.measure.ObservationField;

/** A figure as somebody would type it. */
final class Written {

    private Written() {}

    static Map<ObservationField, String> of(ObservationContent content) {
        Map<ObservationField, String> words = new EnumMap<>(ObservationField.class);
        words.put(ObservationField.VALUE, number(content.figure().value()));
        words.put(ObservationField.VALUE_TO, number(content.figure().valueTo()));
        words.put(ObservationField.PRINTED, content.figure().printed());
        words.put(ObservationField.QUALIFIER, content.figure().qualifier());
        words.put(ObservationField.KIND, content.kind().code());
        words.put(ObservationField.ROLE, content.role().code());
        words.put(ObservationField.AS_AT, day(content.when().asAt()));
        words.put(ObservationField.FROM, day(content.when().from()));
        words.put(ObservationField.TO, day(content.when().to()));
        words.put(ObservationField.DATE_BASIS, content.when().basis().code());
        words.put(ObservationField.AREA, content.subject().area());
        words.put(ObservationField.BREAKDOWN, content.subject().breakdown());
        words.put(ObservationField.DENOMINATOR, content.subject().denominator());
        words.put(ObservationField.CURRENCY, content.subject().currency());
        words.put(ObservationField.SOURCE, content.source().document());
        words.put(ObservationField.PLACE, content.source().place());
        words.put(ObservationField.QUOTATION, content.source().quotation());
        words.put(ObservationField.NOTE, content.note());
        return words;
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static String day(Optional<FigureDay> day) {
        return day.map(FigureDay::text).orElse("");
    }
}
