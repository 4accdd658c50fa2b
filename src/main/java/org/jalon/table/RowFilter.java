package org.jalon.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.EditingState;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.framework.Outline.Node;
import org.jalon.shared.Citation;
import org.jalon.shared.text.Folding;

/**
 * Which rows of a table one wants to see. An empty part lets everything through.
 *
 * @param pillar the code of an element that rows stand below
 * @param status the code of a level, or {@code split} or {@code not-stated}
 * @param lateness the code of a {@link Lateness}
 * @param changed only rows that differ from the period before
 * @param unconfirmed only rows that nobody has confirmed yet
 * @param state the code of an {@link EditingState}
 * @param text what must be in the row's number or its texts, read as the search reads it ({@link SearchTerms}): all words, and those in
 *     quotation marks together
 */
public record RowFilter(
        Optional<String> pillar,
        Optional<String> status,
        Optional<String> lateness,
        boolean changed,
        boolean unconfirmed,
        Optional<String> state,
        String text) {

    public static final String SPLIT = "split";
    public static final String NOT_STATED = "not-stated";
    public static final RowFilter ALL =
            new RowFilter(Optional.empty(), Optional.empty(), Optional.empty(), false, false, Optional.empty(), "");

    /**
     * The filter that an address asks for.
     *
     * @param parameters its query: each parameter with its values
     */
    public static RowFilter of(Map<String, List<String>> parameters) {
        return new RowFilter(
                single(parameters, "pillar"),
                single(parameters, "status"),
                single(parameters, "lateness"),
                parameters.containsKey("changed"),
                parameters.containsKey("unconfirmed"),
                single(parameters, "state"),
                single(parameters, "q").orElse(""));
    }

    private static Optional<String> single(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** A filter that does not look at the state of editing. */
    public RowFilter(
            Optional<String> pillar,
            Optional<String> status,
            Optional<String> lateness,
            boolean changed,
            boolean unconfirmed,
            String text) {
        this(pillar, status, lateness, changed, unconfirmed, Optional.empty(), text);
    }

    /** The query that {@link #of} reads, always in the same order; a blank value stands for a parameter without one. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        pillar.ifPresent(value -> parameters.put("pillar", value));
        status.ifPresent(value -> parameters.put("status", value));
        lateness.ifPresent(value -> parameters.put("lateness", value));
        if (changed) {
            parameters.put("changed", "");
        }
        if (unconfirmed) {
            parameters.put("unconfirmed", "");
        }
        state.ifPresent(value -> parameters.put("state", value));
        if (!text.isBlank()) {
            parameters.put("q", text);
        }
        return parameters;
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /** This filter with {@code number}'s pillar asked for, or no longer asked for if it was. The other toggles do alike. */
    public RowFilter togglePillar(String number) {
        return new RowFilter(toggled(pillar, number), status, lateness, changed, unconfirmed, state, text);
    }

    public RowFilter toggleStatus(String code) {
        return new RowFilter(pillar, toggled(status, code), lateness, changed, unconfirmed, state, text);
    }

    public RowFilter toggleLateness(String code) {
        return new RowFilter(pillar, status, toggled(lateness, code), changed, unconfirmed, state, text);
    }

    public RowFilter toggleChanged() {
        return new RowFilter(pillar, status, lateness, !changed, unconfirmed, state, text);
    }

    public RowFilter toggleUnconfirmed() {
        return new RowFilter(pillar, status, lateness, changed, !unconfirmed, state, text);
    }

    public RowFilter toggleState(String code) {
        return new RowFilter(pillar, status, lateness, changed, unconfirmed, toggled(state, code), text);
    }

    public RowFilter withText(String words) {
        return new RowFilter(pillar, status, lateness, changed, unconfirmed, state, words);
    }

    private static Optional<String> toggled(Optional<String> now, String value) {
        return now.equals(Optional.of(value)) ? Optional.empty() : Optional.of(value);
    }

    public boolean lets(AnnexTable.Row row) {
        return pillar.map(code -> row.path().anyMatch(node -> node.code().equals(code)))
                        .orElse(true)
                && status.map(code -> hasStatus(row.content(), code)).orElse(true)
                && lateness.map(row.judgement().lateness().code()::equals).orElse(true)
                && (!changed || !row.changed().isEmpty())
                && (!unconfirmed || row.assessment().state() == EditingState.CARRIED_FORWARD)
                && state.map(row.assessment().state().code()::equals).orElse(true)
                && (text.isBlank() || hasWords(row));
    }

    /** A split row is found as split and not by the levels of its parts: a filter shows as many rows as the counts say. */
    private static boolean hasStatus(AssessmentContent content, String code) {
        return switch (code) {
            case SPLIT -> content.isSplit();
            case NOT_STATED -> content.isNotStated();
            default -> !content.isSplit() && content.parts().getFirst().status().equals(Optional.of(code));
        };
    }

    private boolean hasWords(AnnexTable.Row row) {
        List<String> texts = new ArrayList<>();
        texts.add(row.indicator().number().printed());
        texts.add(row.indicator().words());
        row.parent().map(Node::text).ifPresent(texts::add);
        row.content().parts().stream().map(Part::comment).forEach(texts::add);
        row.content().deadline().map(Deadline::words).ifPresent(texts::add);
        row.content().citations().stream().map(Citation::place).forEach(texts::add);
        String all = Folding.of(String.join("\n", texts));
        return SearchTerms.of(text).stream().allMatch(all::contains);
    }
}
