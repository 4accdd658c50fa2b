package org.jalon.export.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jalon.export.order.DocumentChoice;
import org.jalon.export.order.DocumentKind;
import org.jalon.export.request.Citations;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.shared.Lang;
import org.jalon.shared.ui.Choice;
import org.jalon.shared.ui.Choice.Option;
import org.jalon.table.AnnexTable;

/** What, which periods, which rows, which language, which format, and the rest. It offers only what goes together. */
class ChoiceForm extends Section {

    private static final int LONGEST_LABEL = 80;

    private final transient Consumer<DocumentChoice> changed;
    private final Choice what = new Choice(getTranslation("documents.what"));
    private final PeriodFields periods = new PeriodFields(this::change);
    private final Choice indicator = new Choice(getTranslation("documents.indicator"));
    private final Choice language = new Choice(getTranslation("documents.language"));
    private final Choice format = new Choice(getTranslation("documents.format"));
    private final RowsLine rows = new RowsLine();
    private final Choice citations = new Choice(getTranslation("documents.citations"));
    private final CheckBox merged =
            new CheckBox(getTranslation("documents.merged"), checked -> change(choice -> choice.withMerged(checked)));
    private final CheckBox sheets =
            new CheckBox(getTranslation("documents.sheets"), checked -> change(choice -> choice.withSheets(checked)));
    private final CheckBox conversation = new CheckBox(
            getTranslation("documents.conversation"), checked -> change(choice -> choice.withConversation(checked)));
    private DocumentChoice now;

    /** @param make is called when the document is asked for */
    ChoiceForm(Consumer<DocumentChoice> changed, Runnable make) {
        this.changed = changed;
        this.now = DocumentChoice.of(Map.of(), Lang.en);
        setClassName("choice-form");
        getElement().setAttribute("aria-label", getTranslation("documents.choice"));
        listen(what, (choice, value) -> choice.ofKind(DocumentKind.ofCode(value).orElse(DocumentKind.TABLE)));
        listen(indicator, (choice, value) -> choice.about(Optional.of(value).filter(code -> !code.isEmpty())));
        listen(language, (choice, value) -> choice.speaking(value.equals("fr") ? Lang.fr : Lang.en));
        listen(format, DocumentChoice::as);
        listen(
                citations,
                (choice, value) -> choice.citing(Citations.ofCode(value).orElse(Citations.NONE)));
        NativeButton button = new NativeButton(getTranslation("documents.make"), click -> make.run());
        button.setClassName("strong");
        add(what, indicator, periods, rows, language, format, citations, merged, sheets, conversation, button);
    }

    /**
     * @param line all periods, the newest first
     * @param officer whether they may ask for the conversation
     */
    void show(ExportAddress address, AnnexTable table, List<ReportingPeriod> line, boolean officer) {
        now = address.choice();
        what.options(
                Stream.of(DocumentKind.values())
                        .map(kind -> new Option(kind.code(), getTranslation("documents.what." + kind.code())))
                        .toList(),
                now.kind().code());
        periods.show(now, table, line);
        rows.show(address, table);
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

    private void listen(Choice field, BiFunction<DocumentChoice, String, DocumentChoice> step) {
        field.onChosen(value -> change(choice -> step.apply(choice, value)));
    }

    private void change(UnaryOperator<DocumentChoice> step) {
        changed.accept(step.apply(now));
    }

    private void indicators(AnnexTable table) {
        boolean wanted = now.kind() == DocumentKind.HISTORY;
        indicator.setVisible(wanted);
        if (wanted) {
            List<Option> options = Stream.concat(
                            Stream.of(new Option("", getTranslation("documents.indicator.none"))),
                            table.rows().map(row -> row.indicator()).map(one -> {
                                String text = one.number().before(" ", one.text());
                                return new Option(
                                        one.code(),
                                        text.length() > LONGEST_LABEL
                                                ? text.substring(0, LONGEST_LABEL - 1) + "…"
                                                : text);
                            }))
                    .toList();
            indicator.options(options, now.indicator().orElse(""));
        }
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
