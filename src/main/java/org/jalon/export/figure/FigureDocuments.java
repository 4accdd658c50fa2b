package org.jalon.export.figure;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jalon.export.AnnexDocument;
import org.jalon.export.AnnexDocuments;
import org.jalon.export.printed.DataTable;
import org.jalon.export.printed.Line;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed.Column;
import org.jalon.export.printed.Printed.Paper;
import org.jalon.export.printed.PrintedAnnex.About;
import org.jalon.export.printed.PrintedAnnex.Head;
import org.jalon.export.printed.PrintedAnnex.Standing;
import org.jalon.export.printed.PrintedTable;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.measure.DocumentNames;
import org.jalon.measure.Measure;
import org.jalon.measure.Measures;
import org.jalon.measure.Observation;
import org.jalon.measure.Observations;
import org.jalon.shared.Snapshot;
import org.jalon.shared.Words;
import org.jalon.source.Documents;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Figures as documents, by the same renderers as the annex. */
@Service
@Snapshot
public class FigureDocuments {

    /** They hold the data alone; what is printed need not be laid out for them. */
    private static final Set<String> DATA = Set.of("csv", "xlsx");

    private final Mandates mandates;
    private final Measures measures;
    private final Observations observations;
    private final Documents documents;
    private final AnnexDocuments formats;
    private final Words words;

    FigureDocuments(
            Mandates mandates,
            Measures measures,
            Observations observations,
            Documents documents,
            AnnexDocuments formats,
            Words words) {
        this.mandates = mandates;
        this.measures = measures;
        this.observations = observations;
        this.documents = documents;
        this.formats = formats;
        this.words = words;
    }

    /** What is measured; empty if there is no such format. */
    @PreAuthorize("@access.reader(#mandateCode)")
    public Optional<AnnexDocument> measures(String mandateCode, Locale language, String ending) {
        Mandate mandate = mandates.byCode(mandateCode);
        MeasureTable table = new MeasureTable(say(language), measures.of(mandate));
        return made(
                mandate,
                ending,
                new Laid(
                        "measures",
                        table.words().say("export.figure.measures"),
                        Instant.EPOCH,
                        table.columns(),
                        table::lines,
                        table.data()),
                table.words());
    }

    /**
     * All figures, or those of one measure; empty if there is no such format.
     *
     * @throws org.jalon.shared.NotFound if a code means nothing
     */
    @PreAuthorize("@access.reader(#mandateCode)")
    public Optional<AnnexDocument> observations(
            String mandateCode, Optional<String> measureCode, Locale language, String ending) {
        Mandate mandate = mandates.byCode(mandateCode);
        Optional<Measure> one = measureCode.map(code -> measures.byCode(mandate, code));
        List<Measure> all = one.map(List::of).orElseGet(() -> measures.of(mandate));
        List<Observation> found = one.map(observations::of).orElseGet(() -> observations.of(mandate));
        ObservationTable table = new ObservationTable(
                say(language),
                all.stream().collect(Collectors.toMap(Measure::id, Function.identity())),
                found,
                new DocumentNames(documents.of(mandate)));
        return made(
                mandate,
                ending,
                new Laid(
                        one.map(measure -> measure.code() + "-observations").orElse("observations"),
                        table.words()
                                .label(one.map(measure -> measure.name().in(language))
                                        .orElseGet(() -> table.words().get("export.figure.title"))),
                        found.stream()
                                .map(Observation::recordedAt)
                                .max(Comparator.naturalOrder())
                                .orElse(Instant.EPOCH),
                        table.columns(),
                        table::lines,
                        table.data()),
                table.words());
    }

    private FigureWords say(Locale language) {
        return new FigureWords(words, Words.nearest(language));
    }

    private record Laid(
            String name,
            Phrase title,
            Instant changed,
            List<Column> columns,
            Supplier<List<Line>> lines,
            DataTable data) {}

    private Optional<AnnexDocument> made(Mandate mandate, String ending, Laid laid, FigureWords say) {
        Phrase heading = say.label(mandate.title().in(say.language()));
        return formats.of(
                new PrintedTable(
                        new About(mandate.code() + "-" + laid.name(), heading, laid.title(), laid.changed()),
                        new Standing.NotPublished(
                                say.say("export.figure.mark"),
                                List.of(),
                                say.say("export.figure.label", mandate.code())),
                        new Head(
                                heading,
                                say.say("export.continued", laid.title().text()),
                                say.say("export.figure.original"),
                                Optional.empty(),
                                laid.title(),
                                Optional.empty()),
                        laid.columns(),
                        DATA.contains(ending) ? List.of() : laid.lines().get(),
                        Paper.ACROSS,
                        List.of(laid.data())),
                mandate,
                ending);
    }
}
