package org.jalon.table.ui.officer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jalon.assessment.AssessmentVersion;
import org.jalon.assessment.EditingState;
import org.jalon.framework.Outline.Node;
import org.jalon.shared.Words;
import org.jalon.table.AnnexTable;
import org.jalon.table.hint.Hint;
import org.jalon.table.ui.TableModel;

/** The list of 'My quarter' as {@code worklist-rows.ts} draws it, every word in the reader's language. */
final class WorklistModel {

    record Model(
            String caption,
            Columns columns,
            String textLanguage,
            String selectAll,
            String keysTitle,
            List<KeyModel> keys,
            List<BandModel> bands) {}

    record Columns(String indicators, String status, String comments, String stage) {}

    /** A key, or several, and what it does. */
    record KeyModel(List<String> keys, String does) {}

    record BandModel(String number, String title, String select, List<BlockModel> blocks) {}

    record BlockModel(String number, String text, String select, List<RowModel> rows) {}

    /**
     * @param said what the table says of it; its marks leave out how far it has come, which stands in a column of its own here
     * @param href with the row open beside the list
     * @param returned why a reviewer sent it back, and who; empty if it does not lie returned
     * @param typed whether this person has typed something at it that is not saved
     * @param toDo whether it waits for an officer; {@code ready} whether it only has to be submitted
     */
    record RowModel(
            TableModel.RowModel said,
            String href,
            String select,
            String state,
            String stage,
            String by,
            String officer,
            String returnedBy,
            String returned,
            List<String> hints,
            boolean typed,
            boolean toDo,
            boolean ready) {}

    private final Words words;
    private final Locale locale;
    private final Map<String, String> names;

    /** @param names of people, by username */
    WorklistModel(Words words, Locale locale, Map<String, String> names) {
        this.words = words;
        this.locale = locale;
        this.names = names;
    }

    Model of(WorklistRows worklist, WorklistAddress address) {
        AnnexTable shown = worklist.shown();
        TableModel.Model said = new TableModel(words, locale).of(shown, worklist.typed());
        return new Model(
                say("quarter.caption", shown.period().label()),
                new Columns(
                        said.columns().indicators(),
                        said.columns().status().isEmpty()
                                ? said.columns().deadline()
                                : said.columns().status(),
                        say("table.comments"),
                        say("quarter.stage")),
                shown.framework().language().toLanguageTag(),
                say("quarter.selectAll"),
                say("quarter.keys"),
                keys(),
                IntStream.range(0, shown.bands().size())
                        .mapToObj(i -> band(
                                worklist,
                                address,
                                shown.bands().get(i),
                                said.bands().get(i)))
                        .toList());
    }

    private List<KeyModel> keys() {
        return List.of(
                new KeyModel(List.of("N"), say("quarter.key.confirm")),
                new KeyModel(List.of("E"), say("quarter.key.edit")),
                new KeyModel(List.of("S"), say("quarter.key.submit")),
                new KeyModel(List.of("J", "↓"), say("quarter.key.down")),
                new KeyModel(List.of("K", "↑"), say("quarter.key.up")),
                new KeyModel(List.of("G"), say("quarter.key.next")),
                new KeyModel(List.of("X"), say("quarter.key.select")),
                new KeyModel(List.of(say("key.escape")), say("quarter.key.selectNone")),
                new KeyModel(List.of("U"), say("quarter.key.undo")),
                new KeyModel(List.of("?"), say("quarter.key.keys")));
    }

    private BandModel band(
            WorklistRows worklist, WorklistAddress address, AnnexTable.Band band, TableModel.BandModel said) {
        return new BandModel(
                said.number(),
                said.title(),
                select(worklist, band.above().stream().reduce((one, last) -> last), said.number()),
                IntStream.range(0, band.blocks().size())
                        .mapToObj(i -> block(
                                worklist,
                                address,
                                band.blocks().get(i),
                                said.blocks().get(i)))
                        .toList());
    }

    /** Select what stands below an element, under the name of its level. */
    private String select(WorklistRows worklist, Optional<Node> element, String number) {
        return element.map(node -> say(
                        "quarter.selectBelow",
                        worklist.shown()
                                .framework()
                                .levels()
                                .level(node.level())
                                .name()
                                .in(locale),
                        number))
                .orElseGet(() -> say("quarter.selectAll"));
    }

    private BlockModel block(
            WorklistRows worklist, WorklistAddress address, AnnexTable.Block block, TableModel.BlockModel said) {
        return new BlockModel(
                said.number(),
                said.text(),
                select(worklist, block.head(), said.number()),
                IntStream.range(0, block.rows().size())
                        .mapToObj(i -> row(
                                worklist,
                                address,
                                block.rows().get(i),
                                said.rows().get(i)))
                        .toList());
    }

    private RowModel row(WorklistRows worklist, WorklistAddress address, AnnexTable.Row row, TableModel.RowModel said) {
        EditingState state = row.assessment().state();
        AssessmentVersion newest = row.assessment().newest();
        boolean returned = state == EditingState.RETURNED;
        return new RowModel(
                said,
                address.withRow(Optional.of(said.code())).href(),
                say("quarter.select", said.number()),
                state.code(),
                say("quarter.state." + state.code()),
                state.isUntouched() ? "" : newest.personName(),
                worklist.officer(row).map(who -> names.getOrDefault(who, who)).orElse(""),
                returned ? say("panel.returned", newest.personName()) : "",
                returned ? newest.reason().orElse("") : "",
                worklist.hintsAt(row).stream()
                        .filter(Hint::stands)
                        .map(hint -> say("hint." + hint.kind().code()))
                        .toList(),
                worklist.isTyped(row),
                state.waitsForOfficer(),
                state.isReady());
    }

    private String say(String key, Object... parameters) {
        return words.get(locale, key, parameters);
    }
}
