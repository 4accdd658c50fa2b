package org.jalon.export.docx;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jalon.export.docx.xml.DocxXml;
import org.jalon.export.printed.Phrase;
import org.jalon.export.printed.Printed;
import org.jalon.export.printed.PrintedAnnex.Standing;

/** What the file says of itself: the properties that a file manager or an archive reads. */
final class DocxProperties {

    private static final String CREATOR = "Jalon";

    private DocxProperties() {}

    static void write(DocxXml xml, Printed annex) throws IOException {
        xml.root("cp:coreProperties", List.of("cp", "dc", "dcterms", "xsi"), () -> {
            xml.leaf("dc:title", annex.head().title().text());
            xml.leaf("dc:subject", annex.about().subject().text());
            xml.leaf("dc:creator", CREATOR);
            // Not in the body: there it would still stand when all changes are accepted.
            xml.leaf(
                    "dc:description",
                    annex.head()
                            .compared()
                            .map(Phrase::text)
                            .orElse(annex.about().description().text()));
            xml.leaf("dc:language", annex.head().heading().language().toLanguageTag());
            if (annex.standing() instanceof Standing.Published published) {
                xml.leaf("dc:identifier", published.symbol());
                xml.leaf("cp:contentStatus", "Final");
            } else {
                xml.leaf("cp:contentStatus", "Draft");
            }
            String changed =
                    annex.about().changed().truncatedTo(ChronoUnit.SECONDS).toString();
            time(xml, "dcterms:created", changed);
            time(xml, "dcterms:modified", changed);
        });
    }

    private static void time(DocxXml xml, String name, String instant) throws IOException {
        xml.in(name, () -> {
            xml.attribute("xsi:type", "dcterms:W3CDTF");
            xml.text(instant);
        });
    }
}
