package org.jalon.export.docx.xml;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML part of a Word file, element by element. Names carry their usual prefix: {@code w:p}. */
public final class DocxXml {

    private static final Map<String, String> NAMESPACES = Map.of(
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "dc", "http://purl.org/dc/elements/1.1/",
            "dcterms", "http://purl.org/dc/terms/",
            "xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI,
            "xml", XMLConstants.XML_NS_URI);

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final Writer writer;
    private final XMLStreamWriter xml;

    public DocxXml(Writer writer) throws IOException {
        this.writer = writer;
        try {
            this.xml = FACTORY.createXMLStreamWriter(writer);
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
    }

    /** What is written within an element. */
    public interface Content {
        void write() throws IOException;
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    /** The root element; {@code prefixes} are those that are used within. */
    public void root(String name, List<String> prefixes, Content content) throws IOException {
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        in(name, () -> {
            for (String prefix : prefixes) {
                step(() -> xml.writeNamespace(prefix, namespace(prefix)));
            }
            content.write();
        });
        step(xml::flush);
    }

    public void in(String name, Content content) throws IOException {
        String prefix = prefix(name);
        step(() -> xml.writeStartElement(prefix, local(name), namespace(prefix)));
        content.write();
        step(xml::writeEndElement);
    }

    /** An element that holds text and nothing else. */
    public void leaf(String name, String text) throws IOException {
        in(name, () -> text(text));
    }

    /** An element that holds nothing but attributes: name, value, name, value. */
    public void empty(String name, String... attributes) throws IOException {
        String prefix = prefix(name);
        step(() -> xml.writeEmptyElement(prefix, local(name), namespace(prefix)));
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    public void attribute(String name, String value) throws IOException {
        String prefix = prefix(name);
        step(() -> xml.writeAttribute(prefix, namespace(prefix), local(name), legal(value)));
    }

    /** Text, escaped. Characters that XML cannot hold, such as most control characters, are left out. */
    public void text(String text) throws IOException {
        step(() -> xml.writeCharacters(legal(text)));
    }

    public static String legal(String text) {
        if (text.codePoints().allMatch(DocxXml::isLegal)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(DocxXml::isLegal).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** XML 1.0, section 2.2. */
    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= Character.MAX_CODE_POINT);
    }

    /** So that others can write behind it. */
    public void flush() throws IOException {
        step(xml::flush);
    }

    private static String prefix(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static String namespace(String prefix) {
        return Optional.ofNullable(NAMESPACES.get(prefix)).orElseThrow();
    }

    private static void step(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw asIo(e);
        }
    }

    /** A reader who went away in the middle is no error in XML: the cause comes out as the stream gave it. */
    private static IOException asIo(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
}
