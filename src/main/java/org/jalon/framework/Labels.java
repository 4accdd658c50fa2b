package org.jalon.framework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.framework.LabelStore.Label;
import org.jalon.shared.LocalizedText;

/** The names of one framework at a time: those of its beginning, and over them what was renamed by then. */
record Labels(Map<Labelled, LocalizedText> renamed) {

    /** What is in force in a period that begins on {@code day}; {@code all} in the order in which they begin. */
    static Labels on(LocalDate day, List<Label> all) {
        return of(all.stream().filter(label -> !label.from().isAfter(day)).toList());
    }

    /** What is in force in the newest period that is not only planned. */
    static Labels newest(List<Label> all) {
        return of(all.stream().filter(label -> !label.planned()).toList());
    }

    private static Labels of(List<Label> inForce) {
        Map<Labelled, LocalizedText> renamed = new HashMap<>();
        inForce.forEach(label -> thing(label).ifPresent(thing -> renamed.put(thing, label.text())));
        return new Labels(renamed);
    }

    private static Optional<Labelled> thing(Label label) {
        return switch (label.kind()) {
            case "TITLE" -> Optional.of(new Labelled.Title());
            case "ANNEX" -> Optional.of(new Labelled.Annex());
            case "STATUS" -> Optional.of(new Labelled.Status(label.code()));
            default -> Optional.empty();
        };
    }

    /** The framework in these words. */
    Framework over(Framework beginning) {
        return renamed.isEmpty()
                ? beginning
                : new Framework(
                        beginning.id(),
                        beginning.mandateId(),
                        beginning.code(),
                        name(new Labelled.Title()).orElse(beginning.title()),
                        beginning.language(),
                        beginning.originalLanguage(),
                        name(new Labelled.Annex()).map(LocalizedText::en).orElse(beginning.annex()),
                        beginning.fiscalYears(),
                        beginning.source(),
                        beginning.levels(),
                        beginning
                                .scale()
                                .called(level -> name(new Labelled.Status(level.code()))
                                        .map(level::called)
                                        .orElse(level)));
    }

    private Optional<LocalizedText> name(Labelled thing) {
        return Optional.ofNullable(renamed.get(thing));
    }
}
