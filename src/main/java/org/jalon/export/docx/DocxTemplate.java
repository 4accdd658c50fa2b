package org.jalon.export.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipOutputStream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jalon.export.docx.xml.DocxXml;
import org.jalon.export.docx.xml.Naming;
import org.jalon.export.printed.Printed;
import org.jalon.export.printed.PrintedChange;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The office's own Word file, with Jalon's table in it: its page, headers, footers, styles and pictures as they are, words put in where
 * placeholders stand, and the table streamed into its place. A template that can be read has all it takes.
 */
public final class DocxTemplate {

    /** The largest file that is looked at. */
    public static final int MOST_BYTES = TemplatePackage.MOST_BYTES;

    private static final String BODY = "word/document.xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String HERE = "jalon-table";

    private final TemplatePackage parts;
    private final Naming naming;

    private DocxTemplate(TemplatePackage parts, Naming naming) {
        this.parts = parts;
        this.naming = naming;
    }

    /**
     * Reads a template.
     *
     * @throws TemplateRefused with all that has to be mended in it
     */
    public static DocxTemplate read(byte[] file) throws TemplateRefused {
        TemplatePackage parts = TemplatePackage.read(file);
        return new DocxTemplate(parts, TemplateCheck.of(parts));
    }

    /** Names of the styles that every template has. */
    public static List<String> styles() {
        return TemplateCheck.needed();
    }

    /**
     * What stands in double braces.
     *
     * @param needed those that every template has, or those that it may have
     */
    public static List<String> placeholders(boolean needed) {
        return Arrays.stream(Placeholder.values())
                .filter(placeholder -> placeholder.isNeeded() == needed)
                .map(Placeholder::written)
                .toList();
    }

    /** A file to begin with: Jalon's own look, with the placeholders in it. */
    public static void starter(OutputStream out) throws IOException {
        StarterTemplate.write(out);
    }

    void write(Printed document, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Optional<TemplateNotes> notes =
                document.notes().isPresent() ? Optional.of(TemplateNotes.in(parts, naming)) : Optional.empty();
        Map<String, byte[]> all = notes.map(TemplateNotes::parts).orElseGet(parts::parts);
        for (Map.Entry<String, byte[]> part : all.entrySet()) {
            String name = part.getKey();
            DocxPackage.begin(zip, name);
            if (name.equals(BODY)) {
                body(
                        document,
                        filled(part.getValue(), document),
                        xml -> notes.map(one -> one.text(xml)).orElseGet(() -> new DocxText(xml, naming)),
                        zip);
            } else if (name.equals(PROPERTIES)) {
                DocxPackage.write(zip, xml -> DocxProperties.write(xml, document));
            } else if (TemplateCheck.hasText(name)) {
                zip.write(bytes(filled(part.getValue(), document)));
            } else {
                zip.write(part.getValue());
            }
        }
        if (notes.isPresent()) {
            notes.get().write(zip);
        }
        zip.finish();
    }

    private static void body(Printed document, Document body, Function<DocxXml, DocxText> writing, OutputStream out)
            throws IOException {
        Element table = new TemplateText(body).tables().getFirst();
        table.getParentNode().replaceChild(body.createProcessingInstruction(HERE, ""), table);
        int width = TemplatePage.of(body).lay(document.paper());
        String text = text(body);
        String mark = "<?" + HERE + "?>";
        int place = text.indexOf(mark);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(text, 0, place);
        DocxXml xml = new DocxXml(writer);
        DocxText words = writing.apply(xml);
        DocxTable.of(xml, words, document, width).write(document);
        words.blank("TableEnd", false, PrintedChange.NONE);
        xml.flush();
        writer.write(text, place + mark.length(), text.length() - place - mark.length());
        writer.flush();
    }

    private static Document filled(byte[] part, Printed document) throws IOException {
        try {
            Document read = TemplatePackage.parsed(part);
            new TemplateText(read).fill(document);
            return read;
        } catch (TemplateRefused e) {
            throw new IOException("It was read before", e);
        }
    }

    static byte[] bytes(Document part) throws IOException {
        return text(part).getBytes(StandardCharsets.UTF_8);
    }

    static String text(Document part) throws IOException {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            part.setXmlStandalone(true);
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(part), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }
}
