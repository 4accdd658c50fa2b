package org.jalon.shared.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.office.OfficeRefused.Why;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Walks through XML from outside: no document type, no entity but the five of XML, nothing fetched, and an end to depth. */
public final class SafeXml {

    /** Far deeper than any table in a table. */
    private static final int DEEPEST = 256;

    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    /** What is told of the elements on the way, by their local names. */
    public interface Walk {

        void start(String name, XMLStreamReader xml);

        void end(String name);

        void text(String text);
    }

    /**
     * A part as a tree, for those who change it.
     *
     * @throws OfficeRefused if it is no XML, has a document type or is deeper than any document is
     */
    public static Document document(byte[] content) throws OfficeRefused {
        walk(content, new Looking());
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(content));
        } catch (SAXException | IOException e) {
            throw new OfficeRefused(Why.BROKEN);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform has this parser", e);
        }
    }

    /** @throws OfficeRefused if it is no XML, has a document type or is deeper than any document is */
    public static void walk(byte[] content, Walk walk) throws OfficeRefused {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
            int depth = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new OfficeRefused(Why.BOMB);
                        }
                        walk.start(xml.getLocalName(), xml);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        walk.end(xml.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        walk.text(xml.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new OfficeRefused(Why.DTD);
                    default -> {}
                }
            }
        } catch (FlawedInput e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            // The reader of the JDK also throws unchecked on some malformed input.
            throw new OfficeRefused(Why.BROKEN);
        }
    }

    /** An attribute by its local name, whatever its prefix: LibreOffice and Google choose their own. */
    public static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Sees only whether one can walk through at all: this reader says why not, the other one does not. */
    private static final class Looking implements Walk {

        @Override
        public void start(String name, XMLStreamReader xml) {}

        @Override
        public void end(String name) {}

        @Override
        public void text(String text) {}
    }
}
