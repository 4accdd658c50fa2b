package org.jalon.export.docx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.export.printed.NonBreaking;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A part of a template with text: where its placeholders are, and what it says when they are filled in. */
final class TemplateText {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern NAMED = Pattern.compile("\\{\\{\\s*([A-Za-z]+)\\s*}}");

    private final Document part;

    TemplateText(Document part) {
        this.part = part;
    }

    Set<Placeholder> placeholders() {
        Set<Placeholder> found = EnumSet.noneOf(Placeholder.class);
        for (Element paragraph : paragraphs()) {
            Matcher matcher = NAMED.matcher(text(paragraph));
            while (matcher.find()) {
                Placeholder.named(matcher.group(1)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Names in double braces that mean nothing. */
    Set<String> unknown() {
        Set<String> found = new TreeSet<>();
        for (Element paragraph : paragraphs()) {
            Matcher matcher = NAMED.matcher(text(paragraph));
            while (matcher.find()) {
                if (Placeholder.named(matcher.group(1)).isEmpty()) {
                    found.add(matcher.group());
                }
            }
        }
        return found;
    }

    /** The paragraphs that name the table and nothing else, right in the body. */
    List<Element> tables() {
        return paragraphs().stream()
                .filter(paragraph -> is(paragraph, Placeholder.TABLE)
                        && "body".equals(paragraph.getParentNode().getLocalName()))
                .toList();
    }

    /** How often the table is named, wherever. */
    long tablesNamed() {
        return paragraphs().stream()
                .mapToLong(paragraph -> NAMED.matcher(text(paragraph))
                        .results()
                        .filter(found -> Placeholder.named(found.group(1)).equals(Optional.of(Placeholder.TABLE)))
                        .count())
                .sum();
    }

    /** Whether somebody tracks changes in it. */
    boolean hasChanges() {
        return part.getElementsByTagNameNS(W, "ins").getLength() > 0
                || part.getElementsByTagNameNS(W, "del").getLength() > 0;
    }

    /** Puts in what the placeholders stand for, all but the table. */
    void fill(Printed document) {
        for (Element paragraph : paragraphs()) {
            if (!is(paragraph, Placeholder.TABLE)) {
                fill(paragraph, document);
            }
        }
    }

    private void fill(Element paragraph, Printed document) {
        Optional<Placeholder> alone = alone(paragraph);
        if (alone.isEmpty()) {
            replaceAll(paragraph, document);
            return;
        }
        List<Phrase> phrases = alone.get().value(document);
        for (int n = phrases.size() - 1; n > 0; n--) {
            Element copy = (Element) paragraph.cloneNode(true);
            paragraph.getParentNode().insertBefore(copy, paragraph.getNextSibling());
            replace(copy, phrases.get(n));
        }
        if (!phrases.isEmpty()) {
            replace(paragraph, phrases.getFirst());
        } else if (isOnly(paragraph)) {
            clear(paragraph);
        } else {
            paragraph.getParentNode().removeChild(paragraph);
        }
    }

    private static Optional<Placeholder> alone(Element paragraph) {
        Matcher matcher = NAMED.matcher(text(paragraph).strip());
        return matcher.matches() ? Placeholder.named(matcher.group(1)) : Optional.empty();
    }

    private static boolean is(Element paragraph, Placeholder placeholder) {
        return alone(paragraph).equals(Optional.of(placeholder));
    }

    /** From the last to the first: what was put in is not looked at again. */
    private static void replaceAll(Element paragraph, Printed document) {
        for (MatchResult found :
                NAMED.matcher(text(paragraph)).results().toList().reversed()) {
            Placeholder.named(found.group(1)).ifPresent(named -> {
                List<Phrase> phrases = named.value(document);
                put(
                        paragraph,
                        found.start(),
                        found.end(),
                        String.join(" ", phrases.stream().map(Phrase::text).toList()),
                        phrases.stream().findFirst());
            });
        }
    }

    private static void replace(Element paragraph, Phrase phrase) {
        Matcher matcher = NAMED.matcher(text(paragraph));
        if (matcher.find()) {
            put(paragraph, matcher.start(), matcher.end(), phrase.text(), Optional.of(phrase));
        }
    }

    private static void clear(Element paragraph) {
        texts(paragraph).forEach(text -> text.setTextContent(""));
    }

    /** Word parts a text where it likes: what is replaced may begin in one piece and end in another. */
    private static void put(Element paragraph, int start, int end, String words, Optional<Phrase> phrase) {
        int at = 0;
        for (Element text : texts(paragraph)) {
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
        Element looks = child(run, "rPr").orElseGet(() -> {
            Element made = run.getOwnerDocument().createElementNS(W, "w:rPr");
            run.insertBefore(made, run.getFirstChild());
            return made;
        });
        child(looks, "lang").ifPresent(looks::removeChild);
        Element language = run.getOwnerDocument().createElementNS(W, "w:lang");
        String[] named = DocxText.language(phrase.language());
        language.setAttributeNS(W, named[0], named[1]);
        looks.appendChild(language);
    }

    private static boolean isOnly(Element paragraph) {
        Node parent = paragraph.getParentNode();
        int blocks = 0;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if ("p".equals(node.getLocalName()) || "tbl".equals(node.getLocalName())) {
                blocks++;
            }
        }
        return blocks == 1
                || child(paragraph, "pPr")
                        .flatMap(looks -> child(looks, "sectPr"))
                        .isPresent();
    }

    private static Optional<Element> child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private List<Element> paragraphs() {
        return elements(part.getElementsByTagNameNS(W, "p"));
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        texts(paragraph).forEach(one -> text.append(one.getTextContent()));
        return text.toString();
    }

    /** Those of the paragraph itself: a text box in it has paragraphs of its own. */
    private static List<Element> texts(Element paragraph) {
        return elements(paragraph.getElementsByTagNameNS(W, "t")).stream()
                .filter(text -> paragraph == around(text))
                .toList();
    }

    private static Node around(Node text) {
        Node node = text;
        while (!"p".equals(node.getLocalName()) || !W.equals(node.getNamespaceURI())) {
            node = node.getParentNode();
        }
        return node;
    }

    private static List<Element> elements(NodeList found) {
        List<Element> list = new ArrayList<>(found.getLength());
        for (int n = 0; n < found.getLength(); n++) {
            list.add((Element) found.item(n));
        }
        return list;
    }
}
