package org.jalon.shared.office;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.shared.office.OfficeRefused.Why;

/**
 * The XML parts of a Word or Excel file from outside, read into memory within limits. What could do something by itself, or call on
 * something elsewhere, is refused and not merely ignored: nobody who fills in a form or makes a table needs it.
 */
public final class OfficePackage {

    /** Word and Excel write some twenty parts, LibreOffice fewer. */
    private static final int MOST_PARTS = 300;

    /** Of all XML parts together, unpacked. A form of 1,000 long rows takes some 10 MB. */
    public static final int MOST_BYTES = 48 * 1024 * 1024;

    /** However well they pack: rows of empty cells pack better than any text. */
    private static final OfficeZip.Limits LIMITS = new OfficeZip.Limits(MOST_PARTS, MOST_BYTES, Integer.MAX_VALUE);

    private static final List<String> ACTIVE =
            List.of("vbaproject", "activex", "macrosheets", "oleobject", ".exe", ".js");
    private static final List<String> LINKED = List.of("externallinks/", "querytables/", "connections.xml");

    /** Objects of other programs in a document; no macro of the document itself is kept there. */
    private static final Pattern EMBEDDED = Pattern.compile("/embeddings/[^/]*\\.(bin|xlsx|docx|pptx|vsdx)$");

    private final Map<String, byte[]> parts;

    private OfficePackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** @throws OfficeRefused if it is no such file, is broken, or could do harm */
    public static OfficePackage read(byte[] file) throws OfficeRefused {
        return read(file, false);
    }

    /**
     * A whole report, of which only the text is wanted: objects that somebody put into it, and the template that it was made with, are left where
     * they are.
     *
     * @throws OfficeRefused if it is no such file, is broken, or could do harm
     */
    public static OfficePackage report(byte[] file) throws OfficeRefused {
        return read(file, true);
    }

    private static OfficePackage read(byte[] file, boolean report) throws OfficeRefused {
        OfficePackage read = new OfficePackage(unpacked(file, report));
        read.refuseUnsafe(report);
        return read;
    }

    private static Map<String, byte[]> unpacked(byte[] file, boolean report) throws OfficeRefused {
        Map<String, byte[]> parts = new HashMap<>();
        Map<String, byte[]> all = OfficeZip.unpacked(file, LIMITS, name -> isRead(plain(name)));
        for (Map.Entry<String, byte[]> part : all.entrySet()) {
            String name = plain(part.getKey());
            if (!report || !EMBEDDED.matcher(name).find()) {
                refuseDangerous(name);
            }
            if (isRead(name) && parts.put(name, part.getValue()) != null) {
                throw new OfficeRefused(Why.BROKEN);
            }
        }
        return parts;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\\', '/');
    }

    private static boolean isRead(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
    }

    /** The XML part of that name, whatever the case of its letters. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * The lines and cells of the file, be it of Word or of Excel.
     *
     * @throws OfficeRefused if it is neither, or broken
     */
    public OfficeTable table() throws OfficeRefused {
        if (parts.containsKey("word/document.xml")) {
            return WordText.read(this);
        }
        if (parts.containsKey("xl/workbook.xml")) {
            return ExcelBook.read(this);
        }
        throw new OfficeRefused(Why.NOT_OFFICE);
    }

    /** Walks through a part, if the file has it. */
    public void walk(String name, SafeXml.Walk walk) throws OfficeRefused {
        byte[] part = parts.get(name.toLowerCase(Locale.ROOT));
        if (part != null) {
            SafeXml.walk(part, walk);
        }
    }

    /** The parts whose names begin and end so, in the order of their names. */
    public List<String> named(String beginning, String end) {
        return parts.keySet().stream()
                .filter(name -> name.startsWith(beginning) && name.endsWith(end))
                .sorted()
                .toList();
    }

    private static void refuseDangerous(String name) throws OfficeRefused {
        if (ACTIVE.stream().anyMatch(name::contains) || name.contains("/embeddings/")) {
            throw new OfficeRefused(Why.MACROS);
        }
        if (LINKED.stream().anyMatch(name::contains)) {
            throw new OfficeRefused(Why.EXTERNAL);
        }
    }

    private void refuseUnsafe(boolean report) throws OfficeRefused {
        byte[] types = parts.get("[content_types].xml");
        if (types == null) {
            throw new OfficeRefused(parts.containsKey("mimetype") ? Why.OTHER_FORMAT : Why.NOT_OFFICE);
        }
        if (new String(types, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new OfficeRefused(Why.MACROS);
        }
        for (String name : named("", ".rels")) {
            Relationships.refuseExternal(parts.getOrDefault(name, new byte[0]), report);
        }
    }
}
