package org.jalon.analysis.ui.trend;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.OptionalInt;
import org.jalon.analysis.Score;
import org.jalon.analysis.Score.LeftOut;
import org.jalon.framework.StatusLevel;
import org.jalon.table.AnnexTable;
import org.jalon.table.RowFilter;
import org.jalon.table.TableNavigation;
import org.jalon.table.ui.TableAddress;

/** A number with the name of its convention, its formula, its denominator and what it leaves out. None of them without the others. */
class ScoreSection extends Section {

    private final transient AnnexTable table;

    ScoreSection(AnnexTable table, Score score) {
        this.table = table;
        setClassName("score");
        String name = getTranslation("score.convention." + score.convention().code());
        add(new H2(name));
        add(new Paragraph(getTranslation("score.formula." + score.convention().code())));
        Paragraph number = new Paragraph();
        number.setClassName("score-number");
        score.percent()
                .ifPresentOrElse(
                        percent -> {
                            Span figure = new Span(getTranslation("score.percent", number(percent, 1)));
                            figure.setClassName("figure");
                            number.add(
                                    figure,
                                    new Span(getTranslation(
                                            "score.result",
                                            number(score.points(), 2),
                                            score.denominator(),
                                            name,
                                            table.period().label())));
                        },
                        () -> number.setText(
                                getTranslation(score.values().complete() ? "score.nothing" : "score.valuesMissing")));
        add(number, lines(score), leftOut(score));
    }

    private UnorderedList lines(Score score) {
        UnorderedList list = new UnorderedList();
        for (Score.Line line : score.lines()) {
            Anchor rows = new Anchor(
                    TableAddress.rows(table, RowFilter.ALL.toggleStatus(line.state()))
                            .href(),
                    getTranslation("score.line.rows", line.rows(), name(line.state())));
            list.add(new ListItem(
                    rows, new Span(getTranslation("score.line.points", number(line.points(), 2), worth(score, line)))));
        }
        return list;
    }

    private String worth(Score score, Score.Line line) {
        OptionalInt points = score.values().points().getOrDefault(line.state(), OptionalInt.empty());
        if (points.isPresent() && points.getAsInt() == score.values().full()) {
            return getTranslation("score.worth.whole");
        }
        if (points.isPresent() && points.getAsInt() == 0) {
            return getTranslation("score.worth.not-stated");
        }
        if (points.isPresent()) {
            return getTranslation(
                    "score.worth", points.getAsInt(), score.values().full());
        }
        return getTranslation("score.worth." + line.state());
    }

    private Div leftOut(Score score) {
        Div all = new Div();
        if (score.leftOut().isEmpty()) {
            all.add(new Paragraph(getTranslation("score.leftOut.none")));
            return all;
        }
        for (LeftOut why : LeftOut.values()) {
            List<String> numbers = score.leftOut().getOrDefault(why, List.of());
            if (numbers.isEmpty()) {
                continue;
            }
            Paragraph line =
                    new Paragraph(new Span(getTranslation("score.leftOut." + why.code(), numbers.size()) + " "));
            numbers.forEach(number -> line.add(
                    new Anchor(
                            TableNavigation.row(
                                    table.mandate().code(),
                                    table.framework().code(),
                                    table.period().code(),
                                    number),
                            number),
                    new Span(" ")));
            all.add(line);
        }
        return all;
    }

    private String name(String state) {
        return switch (state) {
            case RowFilter.SPLIT -> getTranslation("count.split");
            case RowFilter.NOT_STATED -> getTranslation("status.notStated");
            default ->
                table.framework()
                        .scale()
                        .level(state)
                        .map(StatusLevel::label)
                        .map(label -> label.in(getLocale()))
                        .orElse(state);
        };
    }

    private String number(BigDecimal value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(getLocale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
