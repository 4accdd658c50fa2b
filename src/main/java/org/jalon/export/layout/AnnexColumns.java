package org.jalon.export.layout;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.export.printed.Band;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed.Column;
import org.jalon.export.request.Citations;
import org.jalon.export.request.DocumentRequest;
import org.jalon.framework.ElementLevels;
import org.jalon.framework.Framework;

/** Which columns the printed annex has, with their headings and their shares of its width. */
record AnnexColumns(DocumentRequest request, PrintedWords said) {

    /** A column of the annex with its share of the width: in an upright table, twentieths of a point. */
    private record Share(String name, int share) {

        Share wider(int by) {
            return new Share(name, share + by);
        }
    }

    private static final List<Share> COLUMNS = List.of(
            new Share("objective", 1960),
            new Share("indicator", 2840),
            new Share("status", 1270),
            new Share("deadline", 1180),
            new Share("comments", 2388));

    /**
     * How much wider the statuses are where changes are marked: the old one stands before the new one, and the longest two, without a blank
     * between them, have to fit, since no program breaks a line there. Objectives and indicators, which change least, give it.
     */
    private static final int TWO_STATUSES = 860;

    private Framework framework() {
        return said.framework();
    }

    List<Column> lay() {
        return Stream.concat(
                        COLUMNS.stream().filter(this::has).map(this::marked).map(this::filling), further())
                .map(column -> new Column(column.name(), heading(column.name()), column.share()))
                .toList();
    }

    /** A framework of one level has nothing that spans rows, and one without a scale no status. */
    private boolean has(Share column) {
        return switch (column.name()) {
            case "objective" -> framework().levels().depth() > 1;
            case "status" -> framework().isJudged();
            default -> true;
        };
    }

    /** What columns take that are not there, their neighbours have. */
    private Share filling(Share column) {
        return switch (column.name()) {
            case "indicator" ->
                framework().levels().depth() > 1
                        ? column
                        : column.wider(COLUMNS.get(0).share());
            case "comments" ->
                framework().isJudged() ? column : column.wider(COLUMNS.get(2).share());
            default -> column;
        };
    }

    private Phrase heading(String column) {
        ElementLevels levels = framework().levels();
        return switch (column) {
            case "objective" ->
                said.label(levels.level(levels.depth() - 1).heading().in(said.language()));
            case "indicator" -> said.label(levels.last().heading().in(said.language()));
            default -> said.say("export.column." + column);
        };
    }

    private Share marked(Share column) {
        if (request.comparedWith().isEmpty() || !framework().isJudged()) {
            return column;
        }
        return switch (column.name()) {
            case "status" -> column.wider(TWO_STATUSES);
            case "objective", "indicator" -> column.wider(-TWO_STATUSES / 2);
            default -> column;
        };
    }

    /** In the order of {@link Band.Entry#further()}. */
    private Stream<Share> further() {
        return Stream.concat(
                request.options().citations() == Citations.COLUMN
                        ? Stream.of(new Share("sources", 1500))
                        : Stream.empty(),
                request.options().conversation().isPresent()
                        ? Stream.of(new Share("conversation", 2900))
                        : Stream.empty());
    }
}
