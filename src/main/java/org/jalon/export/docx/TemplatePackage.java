package org.jalon.export.docx;

import java.util.Map;
import java.util.Optional;
import org.jalon.export.docx.TemplateRefused.Kind;
import org.jalon.shared.office.OfficeRefused;
import org.jalon.shared.office.OfficeZip;
import org.jalon.shared.office.SafeXml;
import org.w3c.dom.Document;

/** The parts of an office's own Word file, each as it is: what is not changed is written as it came. */
final class TemplatePackage {

    /** Of the file as it comes. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final int MOST_PARTS = 200;
    private static final int MOST_UNPACKED = 24 * 1024 * 1024;
    private static final int MOST_XML = 4 * 1024 * 1024;

    /** Text packs to a tenth or twentieth; what packs much better repeats itself to fill a disk. */
    private static final int MOST_RATIO = 150;

    private static final OfficeZip.Limits LIMITS = new OfficeZip.Limits(MOST_PARTS, MOST_UNPACKED, MOST_RATIO);

    private final Map<String, byte[]> parts;

    private TemplatePackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static TemplatePackage read(byte[] file) throws TemplateRefused {
        if (file.length > MOST_BYTES) {
            throw new TemplateRefused(Kind.TOO_LARGE, String.valueOf(MOST_BYTES / 1024 / 1024));
        }
        try {
            TemplatePackage read = new TemplatePackage(OfficeZip.unpacked(file, LIMITS, name -> true));
            TemplateSafety.check(read);
            return read;
        } catch (OfficeRefused e) {
            throw refused(e);
        }
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
            return SafeXml.document(part);
        } catch (OfficeRefused e) {
            throw refused(e);
        }
    }

    private static TemplateRefused refused(OfficeRefused refused) {
        return new TemplateRefused(
                switch (refused.why()) {
                    case NOT_OFFICE -> Kind.NOT_WORD;
                    case OTHER_FORMAT -> Kind.OTHER_KIND;
                    case LOCKED_OR_OLD -> Kind.OLD_OR_LOCKED;
                    case BROKEN -> Kind.BROKEN;
                    case BOMB -> Kind.BOMB;
                    case MACROS -> Kind.MACROS;
                    case EXTERNAL -> Kind.EXTERNAL;
                    case DTD -> Kind.DOCTYPE;
                });
    }
}
