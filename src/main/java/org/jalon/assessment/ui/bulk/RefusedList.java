package org.jalon.assessment.ui.bulk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jalon.assessment.Assessment;
import org.jalon.assessment.workflow.BulkOutcome;
import org.jalon.assessment.workflow.Outcome;

/** Why rows did not take an act for several of them: each reason once, with the rows that it holds for. */
public class RefusedList extends UnorderedList {

    private final transient UnaryOperator<String> href;
    private int rows;

    /**
     * @param typed the numbers of rows that were passed over
     * @param href leads to a row, which goes by its number
     */
    public RefusedList(BulkOutcome outcome, List<String> typed, UnaryOperator<String> href) {
        this(typed, href);
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        outcome.rows()
                .forEach(row -> why(row.outcome())
                        .ifPresent(why -> byReason.computeIfAbsent(why, reason -> new ArrayList<>())
                                .add(row.indicator())));
        add(byReason);
    }

    /** As above, for acts whose reasons {@link #add(Map)} names. */
    public RefusedList(List<String> typed, UnaryOperator<String> href) {
        this.href = href;
        setClassName("refused-list");
        if (!typed.isEmpty()) {
            add(Map.of(getTranslation("bulk.typed"), typed));
        }
    }

    /** @param byReason the numbers of the rows that each reason holds for */
    public final void add(Map<String, List<String>> byReason) {
        byReason.forEach((why, numbers) -> add(line(why, numbers)));
    }

    /** How many rows did not take it. */
    public int rows() {
        return rows;
    }

    private ListItem line(String why, List<String> numbers) {
        rows += numbers.size();
        if (numbers.size() == 1) {
            String number = numbers.getFirst();
            return new ListItem(new Anchor(href.apply(number), number), new Span(" " + why));
        }
        Span count = new Span(" " + getTranslation("bulk.rows", numbers.size()) + " ");
        count.setClassName("quiet");
        ListItem line = new ListItem(new Span(why), count);
        for (String number : numbers) {
            line.add(new Anchor(href.apply(number), number), new Span(" "));
        }
        return line;
    }

    private Optional<String> why(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> Optional.empty();
            case Outcome.Unchanged unchanged -> Optional.of(getTranslation("bulk.unchanged"));
            case Outcome.Stale(Assessment now) ->
                Optional.of(getTranslation("bulk.stale", now.newest().personName()));
            case Outcome.Rejected(var refusal) -> Optional.of(getTranslation(refusal.key(), refusal.parameters()));
        };
    }
}
