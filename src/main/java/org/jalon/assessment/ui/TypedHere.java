package org.jalon.assessment.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.PeriodAddress;

/**
 * The rows of a list at which the browser that shows it has words that are not saved, be it that they are not among the drafts yet; see
 * {@code typed-here.ts}.
 */
public final class TypedHere {

    private static final String NUMBERS = "event.detail.codes";

    private final Element list;
    private final String username;
    private Set<String> numbers = Set.of();
    private String beginning = "";

    /**
     * @param username whose words they are
     * @param mark what is said at such a row
     * @param changed is called when there are such rows more or less
     */
    public TypedHere(HtmlComponent list, String username, String mark, Runnable changed) {
        this.list = list.getElement();
        this.username = username;
        this.list.setProperty("typedMark", mark);
        this.list
                .addEventListener("rows-typed", event -> {
                    numbers = List.of(event.getEventData()
                                    .path(NUMBERS)
                                    .asString("")
                                    .split(" "))
                            .stream()
                            .filter(number -> !number.isEmpty())
                            .collect(Collectors.toSet());
                    changed.run();
                })
                .addEventData(NUMBERS);
    }

    /** How the browser names the words that are typed at a row. */
    public static String name(String username, AssessmentAddress row) {
        return beginning(username, new PeriodAddress(row.mandate(), row.framework(), row.period())) + row.indicator();
    }

    private static String beginning(String username, PeriodAddress table) {
        return String.join("/", username, table.mandate(), table.framework(), table.period(), "");
    }

    /** The list shows that table. Of another one than before nothing is known until the browser says so. */
    public Set<String> in(PeriodAddress table) {
        String now = beginning(username, table);
        if (!now.equals(beginning)) {
            beginning = now;
            numbers = Set.of();
            list.setProperty("typedAs", now);
        }
        return numbers;
    }

    /** The list shows a table that cannot be written. */
    public void inNone() {
        beginning = "";
        numbers = Set.of();
        list.setProperty("typedAs", "");
    }

    public boolean holds(String number) {
        return numbers.contains(number);
    }

    /** What was typed at the row is among the drafts, or saved, or discarded; the browser says so a moment later. */
    public void forget(String number) {
        Set<String> others = new HashSet<>(numbers);
        others.remove(number);
        numbers = others;
    }
}
