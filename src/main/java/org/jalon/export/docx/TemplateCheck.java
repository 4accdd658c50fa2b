package org.jalon.export.docx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jalon.export.docx.TemplateRefused.Flaw;
import org.jalon.export.docx.TemplateRefused.Kind;
import org.jalon.export.docx.xml.Naming;
import org.jalon.export.docx.xml.WordElements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whether a template has all that the table and the words around it need. All flaws are told at once, so that it is mended once. */
final class TemplateCheck {

    private static final String STYLES = "word/styles.xml";
    private static final String NUMBERING = "word/numbering.xml";

    /** Narrower than this, five columns cannot be read: 12 cm. */
    private static final int NARROWEST = 6800;

    /** Names of the styles that the table is written in, with the ids that they have in Jalon's own file. */
    private static final Map<String, String> NEEDED = new LinkedHashMap<>();

    private static final String TABLE_STYLE = "Annex Table";
    private static final String BULLETS = "Table Bullet";

    static {
        NEEDED.put("Table Header", "TableHeader");
        NEEDED.put("Pillar Title", "PillarTitle");
        NEEDED.put("Pillar Statement", "PillarStatement");
        NEEDED.put("Table Text", "TableText");
        NEEDED.put(BULLETS, "TableBullet");
        NEEDED.put("Table End", "TableEnd");
        NEEDED.put(TABLE_STYLE, "AnnexTable");
    }

    /** Styles that a table with footnotes wears; a template that lacks them gets Jalon's own. */
    private static final Map<String, String> OF_NOTES =
            Map.of("footnote text", "FootnoteText", "footnote reference", "FootnoteReference");

    private final TemplatePackage parts;
    private final List<Flaw> flaws = new ArrayList<>();

    private TemplateCheck(TemplatePackage parts) {
        this.parts = parts;
    }

    /** @return what the template calls the styles */
    static Naming of(TemplatePackage parts) throws TemplateRefused {
        TemplateCheck check = new TemplateCheck(parts);
        Naming naming = check.styles();
        check.texts();
        if (!check.flaws.isEmpty()) {
            throw new TemplateRefused(check.flaws);
        }
        return naming;
    }

    static List<String> needed() {
        return List.copyOf(NEEDED.keySet());
    }

    /** Parts in which placeholders may stand. */
    static boolean hasText(String name) {
        return name.matches("word/(document|header\\d*|footer\\d*)\\.xml");
    }

    private Naming styles() throws TemplateRefused {
        Map<String, Element> styles = new HashMap<>();
        Optional<Document> part = parts.xml(STYLES);
        if (part.isPresent()) {
            for (Element style : WordElements.in(part.get(), "style")) {
                first(style, "name")
                        .ifPresent(name -> styles.putIfAbsent(value(name).toLowerCase(Locale.ROOT), style));
            }
        }
        List<String> missing = new ArrayList<>();
        List<String> ofOtherKind = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        NEEDED.forEach((name, own) -> {
            Element style = styles.get(name.toLowerCase(Locale.ROOT));
            if (style == null) {
                missing.add(name);
            } else if (!style.getAttributeNS(WordElements.W, "type")
                    .equals(name.equals(TABLE_STYLE) ? "table" : "paragraph")) {
                ofOtherKind.add(name);
            } else {
                ids.put(own, style.getAttributeNS(WordElements.W, "styleId"));
            }
        });
        OF_NOTES.forEach((name, own) -> Optional.ofNullable(styles.get(name))
                .filter(style -> style.getAttributeNS(WordElements.W, "type")
                        .equals(name.endsWith("text") ? "paragraph" : "character"))
                .ifPresent(style -> ids.put(own, style.getAttributeNS(WordElements.W, "styleId"))));
        flaw(Kind.STYLES, missing);
        flaw(Kind.STYLES_OF_OTHER_KIND, ofOtherKind);
        Optional<String> list = Optional.ofNullable(styles.get(BULLETS.toLowerCase(Locale.ROOT)))
                .flatMap(style -> first(style, "numId"))
                .map(TemplateCheck::value);
        if (!missing.contains(BULLETS) && (list.isEmpty() || !hasList(list.get()))) {
            flaw(Kind.LIST, List.of(BULLETS));
        }
        return new Naming(ids, list.orElse(""));
    }

    private boolean hasList(String number) throws TemplateRefused {
        Optional<Document> part = parts.xml(NUMBERING);
        return part.isPresent()
                && WordElements.in(part.get(), "num").stream()
                        .anyMatch(num ->
                                num.getAttributeNS(WordElements.W, "numId").equals(number));
    }

    private void texts() throws TemplateRefused {
        Set<Placeholder> found = EnumSet.noneOf(Placeholder.class);
        Set<String> unknown = new TreeSet<>();
        boolean changes = false;
        long tables = 0;
        for (String name : parts.parts().keySet()) {
            if (hasText(name)) {
                TemplateText text = new TemplateText(parts.xml(name).orElseThrow());
                found.addAll(text.placeholders());
                unknown.addAll(text.unknown());
                changes |= text.hasChanges();
                tables += text.tablesNamed();
            }
        }
        flaw(
                Kind.PLACEHOLDERS,
                EnumSet.allOf(Placeholder.class).stream()
                        .filter(placeholder -> placeholder.isNeeded() && !found.contains(placeholder))
                        .map(Placeholder::written)
                        .toList());
        flaw(Kind.UNKNOWN, List.copyOf(unknown));
        Document body = parts.xml("word/document.xml").orElseThrow();
        int places = new TemplateText(body).tables().size();
        if (found.contains(Placeholder.TABLE) && (places != 1 || tables != 1)) {
            flaw(Kind.TABLE, List.of(Placeholder.TABLE.written()));
        }
        if (!WordElements.W.equals(body.getDocumentElement().lookupNamespaceURI("w"))) {
            flaw(Kind.OTHER_KIND, List.of(""));
        }
        if (TemplatePage.of(body).width() < NARROWEST) {
            flaw(Kind.NARROW, List.of("12"));
        }
        if (changes) {
            flaw(Kind.CHANGES, List.of(""));
        }
    }

    private void flaw(Kind kind, List<String> what) {
        if (!what.isEmpty()) {
            flaws.add(new Flaw(kind, what));
        }
    }

    private static Optional<Element> first(Element parent, String name) {
        return WordElements.in(parent, name).stream().findFirst();
    }

    private static String value(Element element) {
        return element.getAttributeNS(WordElements.W, "val");
    }
}
