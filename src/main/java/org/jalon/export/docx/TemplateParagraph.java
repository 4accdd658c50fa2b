package org.jalon.export.docx;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jalon.export.docx.xml.DocxXml;
import org.jalon.export.docx.xml.WordElements;
import org.jalon.export.printed.NonBreaking;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A paragraph of a template: which placeholders it names, and how it is filled in, whichever pieces Word parts its text into. */
record TemplateParagraph(Element element) {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern NAMED = Pattern.compile("\\{\\{\\s*([A-Za-z]+)\\s*}}");

    /** The placeholders that it names, as often as it does. */
    Stream<Placeholder> placeholders() {
        return named().flatMap(found -> Placeholder.named(found.group(1)).stream());
    }

    /** Names in double braces that mean nothing. */
    Stream<String> unknown() {
        return named().filter(found -> Placeholder.named(found.group(1)).isEmpty())
                .map(MatchResult::group);
    }

    /** Whether it names that placeholder and says nothing else. */
    boolean is(Placeholder placeholder) {
        return alone().equals(Optional.of(placeholder));
    }

    /** Puts in what its placeholders stand for: one that stands alone becomes as many paragraphs as there are phrases, or none. */
    void fill(Printed document) {
        Optional<Placeholder> alone = alone();
        if (alone.isEmpty()) {
            replaceAll(document);
            return;
        }
        List<Phrase> phrases = alone.get().value(document);
        for (int n = phrases.size() - 1; n > 0; n--) {
            Element copy = (Element) element.cloneNode(true);
            element.getParentNode().insertBefore(copy, element.getNextSibling());
            new TemplateParagraph(copy).replace(phrases.get(n));
        }
        if (!phrases.isEmpty()) {
            replace(phrases.getFirst());
        } else if (isOnly()) {
            texts().forEach(text -> text.setTextContent(""));
        } else {
            element.getParentNode().removeChild(element);
        }
    }

    private Stream<MatchResult> named() {
        return NAMED.matcher(text()).results();
    }

    private Optional<Placeholder> alone() {
        Matcher matcher = NAMED.matcher(text().strip());
        return matcher.matches() ? Placeholder.named(matcher.group(1)) : Optional.empty();
    }

    /** From the last to the first: what was put in is not looked at again. */
    private void replaceAll(Printed document) {
        for (MatchResult found : named().toList().reversed()) {
            Placeholder.named(found.group(1)).ifPresent(named -> {
                List<Phrase> phrases = named.value(document);
                put(
                        found.start(),
                        found.end(),
                        String.join(" ", phrases.stream().map(Phrase::text).toList()),
                        phrases.stream().findFirst());
            });
        }
    }

    private void replace(Phrase phrase) {
        named().findFirst().ifPresent(found -> put(found.start(), found.end(), phrase.text(), Optional.of(phrase)));
    }

    /** Word parts a text where it likes: what is replaced may begin in one piece and end in another. */
    private void put(int start, int end, String words, Optional<Phrase> phrase) {
        int at = 0;
        for (Element text : texts()) {
            String said = text.getTextContent();
            int from = Math.clamp(start - at, 0, said.length());
            int to = Math.clamp(end - at, 0, said.length());
            boolean begins = start >= at && start < at + said.length();
            if (from < to) {
                text.setTextContent(said.substring(0, from)
                        + (begins ? DocxXml.legal(NonBreaking.in(words)) : "")
                        + said.substring(to));
                text.setAttributeNS(XML, "xml:space", "preserve");
                if (begins) {
                    phrase.ifPresent(one -> speak(text, one));
                }
            }
            at += said.length();
        }
    }

    private static void speak(Element text, Phrase phrase) {
        Element run = (Element) text.getParentNode();
        Element looks = WordElements.child(run, "rPr").orElseGet(() -> {
            Element made = run.getOwnerDocument().createElementNS(WordElements.W, "w:rPr");
            run.insertBefore(made, run.getFirstChild());
            return made;
        });
        WordElements.child(looks, "lang").ifPresent(looks::removeChild);
        Element language = run.getOwnerDocument().createElementNS(WordElements.W, "w:lang");
        String[] named = DocxText.language(phrase.language());
        language.setAttributeNS(WordElements.W, named[0], named[1]);
        looks.appendChild(language);
    }

    /** A cell, a header and a section's end need a paragraph, be it empty. */
    private boolean isOnly() {
        Node parent = element.getParentNode();
        int blocks = 0;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if ("p".equals(node.getLocalName()) || "tbl".equals(node.getLocalName())) {
                blocks++;
            }
        }
        return blocks == 1
                || WordElements.child(element, "pPr")
                        .flatMap(looks -> WordElements.child(looks, "sectPr"))
                        .isPresent();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        texts().forEach(one -> text.append(one.getTextContent()));
        return text.toString();
    }

    /** Those of the paragraph itself: a text box in it has paragraphs of its own. */
    private List<Element> texts() {
        return WordElements.in(element, "t").stream()
                .filter(text -> element == around(text))
                .toList();
    }

    private static Node around(Node text) {
        Node node = text;
        while (!"p".equals(node.getLocalName()) || !WordElements.W.equals(node.getNamespaceURI())) {
            node = node.getParentNode();
        }
        return node;
    }
}
