package org.jalon.export.docx;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.export.docx.xml.WordElements;
import org.jalon.export.printed.Printed;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A part of a template with text: where its placeholders are, and what it says when they are filled in. */
final class TemplateText {

    private final Document part;

    TemplateText(Document part) {
        this.part = part;
    }

    Set<Placeholder> placeholders() {
        return paragraphs()
                .flatMap(TemplateParagraph::placeholders)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Placeholder.class)));
    }

    /** Names in double braces that mean nothing. */
    Set<String> unknown() {
        return paragraphs().flatMap(TemplateParagraph::unknown).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The paragraphs that name the table and nothing else, right in the body. */
    List<Element> tables() {
        return paragraphs()
                .filter(paragraph -> paragraph.is(Placeholder.TABLE))
                .map(TemplateParagraph::element)
                .filter(paragraph -> "body".equals(paragraph.getParentNode().getLocalName()))
                .toList();
    }

    /** How often the table is named, wherever. */
    long tablesNamed() {
        return paragraphs()
                .flatMap(TemplateParagraph::placeholders)
                .filter(named -> named == Placeholder.TABLE)
                .count();
    }

    /** Whether somebody tracks changes in it. */
    boolean hasChanges() {
        return !WordElements.in(part, "ins").isEmpty()
                || !WordElements.in(part, "del").isEmpty();
    }

    /** Puts in what the placeholders stand for, all but the table. */
    void fill(Printed document) {
        paragraphs()
                .filter(paragraph -> !paragraph.is(Placeholder.TABLE))
                .forEach(paragraph -> paragraph.fill(document));
    }

    /** As they stood when this was asked. */
    private Stream<TemplateParagraph> paragraphs() {
        return WordElements.in(part, "p").stream().map(TemplateParagraph::new);
    }
}
