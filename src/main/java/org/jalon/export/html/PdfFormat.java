package org.jalon.export.html;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jalon.export.printed.DocumentFormat;
import org.jalon.export.printed.Printed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A PDF with the layout of the Word file: tagged after PDF/UA as far as its library goes, a bookmark a pillar, all fonts in it. Nothing is
 * fetched from anywhere while it is made.
 */
@Component
public class PdfFormat implements DocumentFormat {

    private static final Logger LOG = LoggerFactory.getLogger(PdfFormat.class);
    private static final float VERSION = 1.7f;

    static {
        // It tells of every font and style sheet, which no operator wants to read.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void write(Printed annex, OutputStream out) throws IOException {
        PdfFonts fonts = new PdfFonts(HtmlPage.of(annex));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withDiagnosticConsumer(diagnostic -> LOG.debug("{}", diagnostic.getFormattedMessage()));
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(VERSION);
        builder.withProducer("Jalon");
        builder.withHtmlContent(HtmlPage.forPaper(annex, fonts.rule()), null);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeBidiSplitter(Directions.Splitter::new);
        builder.useUnicodeBidiReorderer(new Directions.Reorderer());
        builder.useUnicodeLineBreaker(new LineBreaker());
        builder.useReplacementText("□");
        fonts.addTo(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = keptOpen(renderer)) {
            steady(document, annex.about().changed());
            document.save(out);
        }
    }

    private static PDDocument keptOpen(PdfBoxRenderer renderer) throws IOException {
        renderer.layout();
        return renderer.createPDFKeepOpen();
    }

    /** The time in it is that of its newest words: the same table gives the same bytes. */
    private static void steady(PDDocument document, Instant changed) throws IOException {
        ZonedDateTime time = changed.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(GregorianCalendar.from(time));
        document.setDocumentId(changed.getEpochSecond());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                    .replaceAll("(<xmp:(?:Create|Modify)Date>)[^<]*", "$1" + time.toInstant());
            metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        }
    }
}
