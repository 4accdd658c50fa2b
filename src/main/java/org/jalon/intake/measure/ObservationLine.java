package org.jalon.intake.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jalon.intake.seed.SeedPackage;
import org.jalon.intake.seed.SeedTable;
import org.jalon.intake.tabular.SeedPlace;
import org.jalon.intake.tabular.SeedRow;
import org.jalon.measure.ObservationContent;
import org.jalon.measure.ObservationField;
import org.jalon.measure.ObservationReading;
import org.jalon.measure.ObservationReading.KnownSources;
import org.jalon.measure.ObservationReading.KnownSources.Known;
import org.jalon.shared.FlawedInput;

/** A line of {@code observations.csv}. */
record ObservationLine(SeedRow row) {

    static final String TABLE = "observations";

    private static final String MEASURE = "measure";

    /** What makes a line this one and no other. How it is worded may be corrected in a package without a second figure coming in. */
    private static final List<ObservationField> IDENTITY = List.of(
            ObservationField.VALUE,
            ObservationField.VALUE_TO,
            ObservationField.KIND,
            ObservationField.ROLE,
            ObservationField.AS_AT,
            ObservationField.FROM,
            ObservationField.TO,
            ObservationField.AREA,
            ObservationField.BREAKDOWN,
            ObservationField.DENOMINATOR,
            ObservationField.SOURCE,
            ObservationField.PLACE);

    static SeedTable table() {
        SeedTable table = SeedTable.named(TABLE).with(MEASURE, SeedTable.ANY);
        for (ObservationField field : ObservationField.values()) {
            int longest = field.hasRoomOfItsOwn() ? field.longest() : SeedTable.ANY;
            table = field.isNeeded()
                    ? table.with(field.column(), longest)
                    : table.withOptional(field.column(), longest);
        }
        return table;
    }

    /** The documents of the package itself. */
    static KnownSources documents(SeedPackage seed) {
        Map<String, Known> known = seed.documents().stream()
                .collect(Collectors.toMap(
                        row -> row.text("key"),
                        row -> new Known(row.text("key"), row.date("published")),
                        (one, other) -> one));
        return named -> java.util.Optional.ofNullable(known.get(named));
    }

    String measure() {
        return row.need(MEASURE);
    }

    /** @throws FlawedInput with all that is wrong in it */
    ObservationContent read(KnownSources documents) {
        Map<ObservationField, String> words = new EnumMap<>(ObservationField.class);
        for (ObservationField field : ObservationField.values()) {
            words.put(field, cell(field));
        }
        return ObservationReading.read(words, documents);
    }

    /** The cell that a flaw is about. */
    SeedPlace place(String pointer) {
        return Stream.of(ObservationField.values())
                .filter(field -> field.pointer().equals(pointer) && row.header().contains(field.column()))
                .findFirst()
                .<SeedPlace>map(field -> row.place(field.column()))
                .orElseGet(row::place);
    }

    /** The same for the same figure of the same place of the same document. */
    String origin() {
        String line = Stream.concat(
                        Stream.of(row.text(MEASURE)), IDENTITY.stream().map(this::cell))
                .map(cell -> cell.length() + ":" + cell)
                .collect(Collectors.joining());
        return DigestUtils.sha256Hex(line);
    }

    private String cell(ObservationField field) {
        if (field.isNeeded()) {
            return row.text(field.column());
        }
        return row.header().contains(field.column()) ? row.raw(field.column()) : "";
    }
}
