package org.jalon.export.docx;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jalon.export.docx.TemplateRefused.Kind;
import org.jalon.export.docx.xml.WordElements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Refuses a template with anything in it that could do something by itself, or calls on something elsewhere: every document of the mandate
 * would carry it to people who trust it. This is stricter than what a returned form has to keep to, which is read and written nowhere.
 */
final class TemplateSafety {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final List<String> MACROS = List.of("vbaproject", "vbadata", "activex", "macrosheets");
    private static final List<String> EMBEDDED =
            List.of("/embeddings/", "oleobject", "/afchunk", "/attachedtoolbars", ".exe", ".js", ".html", ".htm");

    private TemplateSafety() {}

    static void check(TemplatePackage template) throws TemplateRefused {
        Map<String, byte[]> parts = template.parts();
        for (String name : parts.keySet()) {
            refuseName(name);
        }
        byte[] types = parts.get("[Content_Types].xml");
        if (types == null) {
            throw new TemplateRefused(parts.containsKey("mimetype") ? Kind.OTHER_KIND : Kind.NOT_WORD);
        }
        String said = new String(types, StandardCharsets.UTF_8);
        refuseUndeclared(TemplatePackage.parsed(types), parts.keySet());
        if (said.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new TemplateRefused(Kind.MACROS);
        }
        if (!said.contains(MAIN) || !parts.containsKey("word/document.xml")) {
            throw new TemplateRefused(Kind.OTHER_KIND);
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey().toLowerCase(Locale.ROOT);
            if (name.endsWith(".rels")) {
                refuseLinks(TemplatePackage.parsed(part.getValue()));
            } else if (name.endsWith(".xml")) {
                refuseFields(TemplatePackage.parsed(part.getValue()));
            }
        }
    }

    /** Word calls a file damaged that holds a part of which nobody says what it is. */
    private static void refuseUndeclared(Document types, Set<String> names) throws TemplateRefused {
        Set<String> declared = new HashSet<>();
        NodeList endings = types.getElementsByTagNameNS("*", "Default");
        for (int n = 0; n < endings.getLength(); n++) {
            declared.add(((Element) endings.item(n)).getAttribute("Extension").toLowerCase(Locale.ROOT));
        }
        NodeList overridden = types.getElementsByTagNameNS("*", "Override");
        for (int n = 0; n < overridden.getLength(); n++) {
            declared.add(((Element) overridden.item(n)).getAttribute("PartName"));
        }
        for (String name : names) {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!declared.contains(ending) && !declared.contains("/" + name)) {
                throw new TemplateRefused(Kind.BROKEN);
            }
        }
    }

    private static void refuseLinks(Document relationships) throws TemplateRefused {
        NodeList all = relationships.getElementsByTagNameNS("*", "Relationship");
        for (int n = 0; n < all.getLength(); n++) {
            Element one = (Element) all.item(n);
            if (one.getAttribute("TargetMode").equalsIgnoreCase("External")) {
                throw new TemplateRefused(Kind.EXTERNAL, shortened(one.getAttribute("Target")));
            }
            String type = one.getAttribute("Type").toLowerCase(Locale.ROOT);
            if (type.endsWith("/afchunk") || type.endsWith("/oleobject") || type.endsWith("/package")) {
                throw new TemplateRefused(Kind.EMBEDDED);
            }
        }
    }

    /** Fields that read another file or program when the document is opened. */
    private static void refuseFields(Document part) throws TemplateRefused {
        StringBuilder code = new StringBuilder();
        NodeList texts = part.getElementsByTagNameNS(WordElements.W, "instrText");
        for (int n = 0; n < texts.getLength(); n++) {
            code.append(texts.item(n).getTextContent());
        }
        NodeList simple = part.getElementsByTagNameNS(WordElements.W, "fldSimple");
        for (int n = 0; n < simple.getLength(); n++) {
            code.append(' ').append(((Element) simple.item(n)).getAttributeNS(WordElements.W, "instr"));
        }
        if (code.toString()
                .toUpperCase(Locale.ROOT)
                .matches("(?s).*\\b(DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE)\\b.*")) {
            throw new TemplateRefused(Kind.EXTERNAL, shortened(code.toString().strip()));
        }
    }

    private static void refuseName(String name) throws TemplateRefused {
        String lower = "/" + name.toLowerCase(Locale.ROOT);
        if (MACROS.stream().anyMatch(lower::contains)) {
            throw new TemplateRefused(Kind.MACROS);
        }
        if (EMBEDDED.stream().anyMatch(lower::contains)) {
            throw new TemplateRefused(Kind.EMBEDDED);
        }
        if (name.contains("..") || name.contains("\\") || name.startsWith("/")) {
            throw new TemplateRefused(Kind.BROKEN);
        }
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
