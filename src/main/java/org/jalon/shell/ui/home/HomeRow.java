package org.jalon.shell.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.TableDataCell;
import com.vaadin.flow.component.html.TableHeaderCell;
import com.vaadin.flow.component.html.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.analysis.Overview;
import org.jalon.analysis.Standing;
import org.jalon.assessment.ui.PeriodText;
import org.jalon.framework.Framework;
import org.jalon.framework.StatusScale;
import org.jalon.mandate.MandateNavigation;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.mandate.settings.Closing;
import org.jalon.mandate.settings.MandateKeeping;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.jalon.shared.Days;
import org.jalon.table.Change;
import org.jalon.table.RollUp;
import org.jalon.table.TableNavigation;
import org.jalon.table.ui.StackBar;

/** A framework on the home page, or a mandate that has none yet. */
class HomeRow extends TableRow {

    /** What a row needs of the rest of Jalon. */
    @org.springframework.stereotype.Component
    record Services(Waiting waiting, MandateKeeping keeping, CurrentPerson person) {}

    private final transient Standing standing;
    private final int waiting;

    HomeRow(Standing standing, Optional<Closing> closing, Services services) {
        this.standing = standing;
        setClassName("row");
        Role role =
                services.person().get().roles().in(standing.mandate().code()).orElseThrow();
        TableHeaderCell title = title(role);
        closing.ifPresent(end ->
                title.add(line(getTranslation("mandate.closed", Days.inWords(end.on(), getLocale()), end.decision()))));
        add(title);
        if (standing.overview().isEmpty()) {
            TableDataCell nothing = cell("home.column.period", PeriodText.quiet(getTranslation("home.noPeriod")));
            nothing.getElement().setAttribute("colspan", "3");
            add(nothing);
            waiting = 0;
            return;
        }
        Overview overview = standing.overview().orElseThrow();
        Waiting.Rows rows = standing.framework()
                .map(framework -> services.waiting().of(framework, standing.current(), role))
                .orElse(Waiting.Rows.NONE);
        waiting = rows.toDo() + rows.toReview();
        add(
                cell("home.column.period", period(shown(overview))),
                cell("home.column.stand", stand(overview)),
                cell("home.column.waiting", waiting(rows)));
    }

    /** How many rows of it wait for the person who is signed in. */
    int waiting() {
        return waiting;
    }

    /** What is worked on is what one comes for; else the newest. */
    private ReportingPeriod shown(Overview overview) {
        return standing.current().orElse(overview.table().period());
    }

    private TableHeaderCell title(Role role) {
        String mandate = standing.mandate().title().in(getLocale());
        Anchor link = standing.framework()
                .map(framework -> new Anchor(
                        FirstPage.of(
                                standing.mandate(),
                                framework,
                                standing.current().isPresent(),
                                role),
                        framework.title().in(getLocale())))
                .orElseGet(() ->
                        new Anchor(MandateNavigation.mandate(standing.mandate().code()), mandate));
        link.setClassName("home-title");
        TableHeaderCell cell = new TableHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        Div title = new Div(link);
        cell.add(title);
        standing.framework().ifPresent(framework -> {
            Anchor of = new Anchor(MandateNavigation.mandate(standing.mandate().code()), mandate);
            cell.add(new Div(of, PeriodText.quiet(" · " + getTranslation("home.role." + role.name()))));
        });
        return cell;
    }

    private Component[] period(ReportingPeriod period) {
        String mandate = standing.mandate().code();
        String framework = standing.framework().map(Framework::code).orElseThrow();
        Anchor link = new Anchor(TableNavigation.table(mandate, framework, period.code()), period.label());
        String state = getTranslation("period.state." + period.state().code());
        String more = period.wasSealed()
                ? period.reportSymbol().map(symbol -> state + " · " + symbol).orElse(state)
                : getTranslation("home.due", state, Days.inWords(period.due(), getLocale()));
        return new Component[] {new Div(link), line(more)};
    }

    private Component[] stand(Overview overview) {
        RollUp counts = overview.counts();
        if (!overview.table().framework().isJudged()) {
            return new Component[] {line(getTranslation("home.unjudged", counts.total()))};
        }
        StatusScale scale = overview.table().framework().scale();
        String statuses = Stream.concat(
                        scale.levels().stream()
                                .filter(level -> counts.levels().getOrDefault(level.code(), 0) > 0)
                                .map(level -> counts.levels().get(level.code()) + " "
                                        + level.label().in(getLocale())),
                        Stream.of(
                                        counted(counts.split(), "counted.split"),
                                        counted(counts.notStated(), "counted.notStated"))
                                .flatMap(List::stream))
                .collect(Collectors.joining(", "));
        Div line = line(getTranslation("home.counts", statuses, counts.total()));
        List<String> moved = overview.moved().stream()
                .flatMap(comparison -> Stream.of(Change.ADVANCED, Change.REGRESSED)
                        .filter(change -> comparison.count(change) > 0)
                        .map(change -> comparison.count(change) + " " + getTranslation("change." + change.code())))
                .toList();
        if (moved.isEmpty()) {
            return new Component[] {StackBar.of(counts, scale), line};
        }
        String since = overview.moved().orElseThrow().earlierPeriod().label();
        return new Component[] {
            StackBar.of(counts, scale), line, line(getTranslation("home.moved", since, String.join(", ", moved)))
        };
    }

    private List<String> counted(int count, String key) {
        return count == 0 ? List.of() : List.of(count + " " + getTranslation(key, count));
    }

    private Component[] waiting(Waiting.Rows rows) {
        String mandate = standing.mandate().code();
        String framework = standing.framework().map(Framework::code).orElseThrow();
        List<Component> lines = new ArrayList<>();
        if (rows.toDo() > 0) {
            lines.add(new Div(new Anchor(
                    TableNavigation.toUpdate(mandate, framework), getTranslation("home.toDo", rows.toDo()))));
        }
        if (rows.returned() > 0) {
            lines.add(line(getTranslation("home.returned", rows.returned())));
        }
        if (rows.drafts() > 0) {
            lines.add(line(getTranslation("home.drafts", rows.drafts())));
        }
        if (rows.toReview() > 0) {
            lines.add(new Div(new Anchor(
                    TableNavigation.review(mandate, framework), getTranslation("home.toReview", rows.toReview()))));
        }
        if (lines.isEmpty()) {
            lines.add(line(getTranslation("home.nothing")));
        }
        return lines.toArray(Component[]::new);
    }

    /** On a phone the row is a card, and each cell says its column's name. */
    private TableDataCell cell(String column, Component... content) {
        TableDataCell cell = new TableDataCell();
        cell.getElement().setAttribute("data-label", getTranslation(column));
        cell.add(content);
        return cell;
    }

    private static Div line(String text) {
        return new Div(PeriodText.quiet(text));
    }
}
