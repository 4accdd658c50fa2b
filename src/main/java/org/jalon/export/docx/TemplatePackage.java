package org.jalon.export.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jalon.export.docx.TemplateRefused.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The parts of a Word file from outside, unpacked within limits. What could do something by itself, or calls on something elsewhere, is
 * refused: every document of the mandate would carry it to people who trust it.
 */
final class TemplatePackage {

    /** Of the file as it comes. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final int MOST_PARTS = 200;
    private static final int MOST_UNPACKED = 24 * 1024 * 1024;
    private static final int MOST_XML = 4 * 1024 * 1024;

    /** Text packs to a tenth or twentieth; what packs much better repeats itself to fill a disk. */
    private static final int MOST_RATIO = 150;

    private static final int SMALL = 256 * 1024;

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final List<String> MACROS = List.of("vbaproject", "vbadata", "activex", "macrosheets");
    private static final List<String> EMBEDDED =
            List.of("/embeddings/", "oleobject", "/afchunk", "/attachedtoolbars", ".exe", ".js", ".html", ".htm");

    private final Map<String, byte[]> parts;

    private TemplatePackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static TemplatePackage read(byte[] file) throws TemplateRefused {
        if (file.length > MOST_BYTES) {
            throw new TemplateRefused(Kind.TOO_LARGE, String.valueOf(MOST_BYTES / 1024 / 1024));
        }
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new TemplateRefused(Kind.OLD_OR_LOCKED);
        }
        if (!begins(file, 'P', 'K', 3, 4)) {
            throw new TemplateRefused(Kind.NOT_WORD);
        }
        TemplatePackage read = new TemplatePackage(unpacked(file));
        read.check();
        return read;
    }

    /** In the order of the file. */
    Map<String, byte[]> parts() {
        return parts;
    }

    Optional<Document> xml(String name) throws TemplateRefused {
        byte[] part = parts.get(name);
        return part == null ? Optional.empty() : Optional.of(parsed(part));
    }

    /** Neither document types nor anything from elsewhere. */
    static Document parsed(byte[] part) throws TemplateRefused {
        if (part.length > MOST_XML) {
            throw new TemplateRefused(Kind.BOMB);
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException | IOException e) {
            boolean doctype = String.valueOf(e.getMessage()).contains("DOCTYPE");
            throw new TemplateRefused(doctype ? Kind.DOCTYPE : Kind.BROKEN);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform has this parser", e);
        }
    }

    private void check() throws TemplateRefused {
        byte[] types = parts.get("[Content_Types].xml");
        if (types == null) {
            throw new TemplateRefused(parts.containsKey("mimetype") ? Kind.OTHER_KIND : Kind.NOT_WORD);
        }
        String said = new String(types, StandardCharsets.UTF_8);
        refuseUndeclared(parsed(types));
        if (said.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new TemplateRefused(Kind.MACROS);
        }
        if (!said.contains(MAIN) || !parts.containsKey("word/document.xml")) {
            throw new TemplateRefused(Kind.OTHER_KIND);
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey().toLowerCase(Locale.ROOT);
            if (name.endsWith(".rels")) {
                refuseLinks(parsed(part.getValue()));
            } else if (name.endsWith(".xml")) {
                refuseFields(parsed(part.getValue()));
            }
        }
    }

    /** Word calls a file damaged that holds a part of which nobody says what it is. */
    private void refuseUndeclared(Document types) throws TemplateRefused {
        Set<String> declared = new HashSet<>();
        NodeList endings = types.getElementsByTagNameNS("*", "Default");
        for (int n = 0; n < endings.getLength(); n++) {
            declared.add(((Element) endings.item(n)).getAttribute("Extension").toLowerCase(Locale.ROOT));
        }
        NodeList names = types.getElementsByTagNameNS("*", "Override");
        for (int n = 0; n < names.getLength(); n++) {
            declared.add(((Element) names.item(n)).getAttribute("PartName"));
        }
        for (String name : parts.keySet()) {
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
        NodeList texts = part.getElementsByTagNameNS(TemplateText.W, "instrText");
        for (int n = 0; n < texts.getLength(); n++) {
            code.append(texts.item(n).getTextContent());
        }
        NodeList simple = part.getElementsByTagNameNS(TemplateText.W, "fldSimple");
        for (int n = 0; n < simple.getLength(); n++) {
            code.append(' ').append(((Element) simple.item(n)).getAttributeNS(TemplateText.W, "instr"));
        }
        if (code.toString()
                .toUpperCase(Locale.ROOT)
                .matches("(?s).*\\b(DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE)\\b.*")) {
            throw new TemplateRefused(Kind.EXTERNAL, shortened(code.toString().strip()));
        }
    }

    private static Map<String, byte[]> unpacked(byte[] file) throws TemplateRefused {
        try {
            Path path = Files.createTempFile("jalon-template-", ".zip");
            try {
                Files.write(path, file);
                try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
                    return unpacked(zip);
                }
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new TemplateRefused(Kind.BROKEN);
        }
    }

    private static Map<String, byte[]> unpacked(ZipFile zip) throws IOException, TemplateRefused {
        if (zip.size() > MOST_PARTS) {
            throw new TemplateRefused(Kind.BOMB);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int left = MOST_UNPACKED;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.isDirectory()) {
                continue;
            }
            String name = entry.getName();
            refuseName(name);
            byte[] content;
            try (InputStream in = zip.getInputStream(entry)) {
                content = unpacked(in, left, entry.getCompressedSize());
            }
            left -= content.length;
            if (parts.put(name, content) != null) {
                throw new TemplateRefused(Kind.BROKEN);
            }
        }
        return parts;
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

    private static byte[] unpacked(InputStream in, int most, long packed) throws IOException, TemplateRefused {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
            int size = content.size() + got;
            if (size > most || (size > SMALL && size > packed * MOST_RATIO)) {
                throw new TemplateRefused(Kind.BOMB);
            }
            content.write(buffer, 0, got);
        }
        return content.toByteArray();
    }

    private static boolean begins(byte[] file, int... signature) {
        for (int n = 0; n < signature.length; n++) {
            if (n >= file.length || file[n] != (byte) signature[n]) {
                return false;
            }
        }
        return true;
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
