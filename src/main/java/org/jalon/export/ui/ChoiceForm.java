package org.jalon.export.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jalon.export.Citations;
import org.jalon.export.order.DocumentChoice;
import org.jalon.export.order.DocumentKind;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.matrix.AnnexTable;
import org.jalon.matrix.RowFilter;
import org.jalon.matrix.Side;
import org.jalon.shared.Addresses;
import org.jalon.shared.Choice;
import org.jalon.shared.Choice.Option;
import org.jalon.shared.Lang;

/** What, which periods, which rows, which language, which format, and the rest. It offers only what goes together. */
class ChoiceForm extends Section {

    private static final int LONGEST_LABEL = 80;

    private final boolean officer;
    private final transient Consumer<DocumentChoice> changed;
    private final Choice what = new Choice(getTranslation("documents.what"));
    private final Choice period = new Choice(getTranslation("documents.period"));
    private final Choice compareWith = new Choice(getTranslation("documents.marks"));
    private final Choice from = new Choice(getTranslation("documents.from"));
    private final StateChoice state = new StateChoice(
            getTranslation("documents.state"),
            reading -> change(choice -> choice.showing(choice.shown().read(reading))));
    private final StateChoice otherState = new StateChoice(
            getTranslation("documents.state.other"),
            reading ->
                    change(choice -> choice.comparedWith(choice.comparedWith().read(reading))));
    private final Choice indicator = new Choice(getTranslation("documents.indicator"));
    private final Choice language = new Choice(getTranslation("documents.language"));
    private final Choice format = new Choice(getTranslation("documents.format"));
    private final Div rows = new Div();
    private final Choice citations = new Choice(getTranslation("documents.citations"));
    private final CheckBox merged =
            new CheckBox(getTranslation("documents.merged"), checked -> change(choice -> choice.withMerged(checked)));
    private final CheckBox sheets =
            new CheckBox(getTranslation("documents.sheets"), checked -> change(choice -> choice.withSheets(checked)));
    private final CheckBox conversation = new CheckBox(
            getTranslation("documents.conversation"), checked -> change(choice -> choice.withConversation(checked)));
    private DocumentChoice now;

    /** @param make is called when the document is asked for */
    ChoiceForm(boolean officer, Consumer<DocumentChoice> changed, Runnable make) {
        this.officer = officer;
        this.changed = changed;
        this.now = DocumentChoice.of(Map.of(), Lang.en);
        setClassName("choice-form");
        getElement().setAttribute("aria-label", getTranslation("documents.choice"));
        listen(what, (choice, value) -> choice.ofKind(DocumentKind.ofCode(value).orElse(DocumentKind.TABLE)));
        listen(period, (choice, value) -> choice.showing(choice.shown().in(value)));
        listen(compareWith, ChoiceForm::beside);
        listen(from, ChoiceForm::beside);
        listen(indicator, (choice, value) -> choice.about(optional(value)));
        listen(language, (choice, value) -> choice.speaking(value.equals("fr") ? Lang.fr : Lang.en));
        listen(format, DocumentChoice::as);
        listen(
                citations,
                (choice, value) -> choice.citing(Citations.ofCode(value).orElse(Citations.NONE)));
        rows.setClassName("rows quiet");
        NativeButton button = new NativeButton(getTranslation("documents.make"), click -> make.run());
        button.setClassName("strong");
        add(
                what,
                indicator,
                period,
                state,
                rows,
                from,
                compareWith,
                otherState,
                language,
                format,
                citations,
                merged,
                sheets,
                conversation,
                button);
    }

    void show(ExportAddress address, AnnexTable table, List<ReportingPeriod> periods) {
        now = address.choice();
        what.options(
                Stream.of(DocumentKind.values())
                        .map(kind -> new Option(kind.code(), getTranslation("documents.what." + kind.code())))
                        .toList(),
                now.kind().code());
        periods(table, periods);
        rows(address, table);
        indicators(table);
        language.options(
                Stream.of(Lang.values())
                        .map(lang -> new Option(lang.name(), name(lang, table)))
                        .toList(),
                now.language().name());
        format.options(
                now.kind().formats().stream()
                        .map(ending -> new Option(ending, getTranslation("documents.format." + ending)))
                        .toList(),
                now.format());
        boolean pages = now.kind() == DocumentKind.TABLE
                && List.of("docx", "pdf", "html").contains(now.format());
        citations.setVisible(pages);
        citations.options(
                Stream.of(Citations.values())
                        .map(one -> new Option(one.code(), getTranslation("documents.citations." + one.code())))
                        .toList(),
                now.citations().code());
        sheets.show(now.kind() == DocumentKind.TABLE && now.format().equals("xlsx"), now.sheets(), "");
        merged.show(
                now.kind() == DocumentKind.TABLE && now.format().equals("xlsx"),
                now.merged(),
                getTranslation("documents.merged.about"));
        conversation.show(officer && pages, now.conversation(), getTranslation("documents.conversation.about"));
    }

    private interface Step {
        DocumentChoice with(DocumentChoice choice, String value);
    }

    private void listen(Choice field, Step step) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change(choice -> step.with(choice, field.getValue()));
            }
        });
    }

    private void change(UnaryOperator<DocumentChoice> step) {
        changed.accept(step.apply(now));
    }

    private static Optional<String> optional(String value) {
        return Optional.of(value).filter(code -> !code.isEmpty());
    }

    private void periods(AnnexTable table, List<ReportingPeriod> periods) {
        boolean ofTable = now.kind() == DocumentKind.TABLE;
        boolean ofTwo = now.kind() == DocumentKind.COMPARISON;
        List<Option> all = periods.stream()
                .map(one -> new Option(
                        one.code(),
                        one.code() + " · "
                                + getTranslation("period.state." + one.state().code())))
                .toList();
        period.setVisible(ofTable || ofTwo);
        period.options(all, table.period().code());
        state.setVisible(ofTable || ofTwo);
        state.show(table.period(), now.shown().reading());
        String other = now.comparedWith().period().orElseGet(() -> otherwise(table));
        from.setVisible(ofTwo);
        if (ofTwo) {
            from.options(all, other);
        }
        compareWith.setVisible(ofTable);
        if (ofTable) {
            compareWith.options(
                    Stream.concat(Stream.of(new Option("", getTranslation("documents.marks.none"))), all.stream())
                            .toList(),
                    now.marks().isPresent() ? other : "");
        }
        otherState.setVisible(ofTwo || now.marks().isPresent());
        periods.stream()
                .filter(one -> one.code().equals(other))
                .findFirst()
                .ifPresent(one -> otherState.show(one, now.comparedWith().reading()));
    }

    /** The other side where nothing names it: the period before, or the same one where the two are read differently. */
    private String otherwise(AnnexTable table) {
        boolean sameReading = now.comparedWith().reading().equals(now.shown().reading());
        return table.before()
                .filter(before -> sameReading && now.kind() == DocumentKind.COMPARISON)
                .map(ReportingPeriod::code)
                .orElse(table.period().code());
    }

    private static DocumentChoice beside(DocumentChoice choice, String value) {
        return choice.comparedWith(
                value.isEmpty() ? Side.unnamed() : choice.comparedWith().in(value));
    }

    private void indicators(AnnexTable table) {
        boolean wanted = now.kind() == DocumentKind.HISTORY;
        indicator.setVisible(wanted);
        if (wanted) {
            List<Option> options = Stream.concat(
                            Stream.of(new Option("", getTranslation("documents.indicator.none"))),
                            table.rows().map(row -> row.indicator()).map(one -> {
                                String text = one.number().printed() + " " + one.text();
                                return new Option(
                                        one.number().printed(),
                                        text.length() > LONGEST_LABEL
                                                ? text.substring(0, LONGEST_LABEL - 1) + "…"
                                                : text);
                            }))
                    .toList();
            indicator.options(options, now.indicator().orElse(""));
        }
    }

    /** Says which rows, with the way to choose others: on the table, where one sees them. */
    private void rows(ExportAddress address, AnnexTable table) {
        rows.removeAll();
        switch (now.kind()) {
            case TABLE -> {
                long all = table.rows().count();
                rows.add(new Span(
                        now.filter().isAll()
                                ? getTranslation("documents.rows.all", all)
                                : getTranslation(
                                        "documents.rows.some",
                                        table.only(now.filter()).rows().count(),
                                        all)));
                if (!now.filter().isAll()) {
                    rows.add(link(address.with(now.with(RowFilter.ALL)).href(), "documents.rows.allOfThem"));
                }
                rows.add(link(
                        Addresses.table(
                                address.mandate(),
                                address.framework(),
                                table.period().code()),
                        "documents.rows.choose"));
            }
            case COMPARISON -> {
                rows.add(new Span(
                        now.changes().isEmpty()
                                ? getTranslation("documents.changes.all")
                                : getTranslation("documents.changes.some", said())));
                if (!now.changes().isEmpty()) {
                    rows.add(link(address.with(now.withAllChanges()).href(), "documents.changes.allOfThem"));
                }
            }
            case MATRIX -> rows.add(new Span(getTranslation("documents.matrix.about")));
            case HISTORY -> rows.add(new Span(getTranslation("documents.history.about")));
            case MANDATE -> rows.add(new Span(getTranslation("documents.mandate.about")));
        }
    }

    private String said() {
        return String.join(
                ", ",
                now.changes().stream()
                        .sorted()
                        .map(change -> getTranslation("change." + change.code()))
                        .toList());
    }

    private Anchor link(String href, String key) {
        return new Anchor(href, getTranslation(key));
    }

    /** Labels and headings are there in both languages, texts in one: it is said before, and in the document. */
    private String name(Lang lang, AnnexTable table) {
        Locale locale = lang.locale();
        Locale texts = table.framework().language();
        String name = locale.getDisplayLanguage(getLocale());
        return locale.getLanguage().equals(texts.getLanguage())
                ? name
                : getTranslation("documents.language.fallback", name, texts.getDisplayLanguage(getLocale()));
    }
}
