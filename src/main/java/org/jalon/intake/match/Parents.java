package org.jalon.intake.match;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.intake.column.FileRow;
import org.jalon.intake.column.KnownElement;
import org.jalon.intake.column.KnownFramework;
import org.jalon.intake.column.NumberedText;
import org.jalon.intake.column.Similarity;

/** What a row of a file stands below, of the objectives that the framework has. */
public final class Parents {

    private final List<KnownElement> objectives;
    private final Similarity similarity;

    public Parents(KnownFramework known) {
        objectives = known.objectives();
        similarity = new Similarity(objectives.stream().map(KnownElement::text).toList());
    }

    /** By the words of the file, else by the number there, else by the row's own number; empty if the framework has no such objective. */
    public Optional<KnownElement> of(FileRow row) {
        Optional<KnownElement> said = row.objective().flatMap(this::said);
        return said.isPresent()
                        || row.objective()
                                .filter(objective -> !objective.text().isEmpty())
                                .isPresent()
                ? said
                : above(row.number());
    }

    private Optional<KnownElement> said(NumberedText said) {
        Similarity.Bag bag = similarity.bag(said.text());
        Optional<KnownElement> byWords = objectives.stream()
                .filter(objective -> similarity.alike(bag, similarity.bag(objective.text())) > 0.6)
                .max(Comparator.comparingDouble(objective -> similarity.alike(bag, similarity.bag(objective.text()))));
        return byWords.or(() -> objectives.stream()
                .filter(objective -> said.text().isEmpty()
                        && !said.number().isEmpty()
                        && objective.number().equals(said.number()))
                .findFirst());
    }

    private Optional<KnownElement> above(String number) {
        return Stream.of(number)
                .filter(printed -> !printed.isEmpty())
                .flatMap(printed -> objectives.stream()
                        .filter(objective ->
                                !objective.number().isEmpty() && printed.startsWith(objective.number() + ".")))
                .max(Comparator.comparingInt(objective -> objective.number().length()));
    }
}
