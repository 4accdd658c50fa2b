package org.jalon.intake.file.odf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jalon.intake.file.grid.RawFile;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.intake.file.grid.UnreadableFile;
import org.jalon.shared.office.OfficeRefused;
import org.jalon.shared.office.OfficeZip;
import org.jalon.shared.office.Revisions;
import org.jalon.shared.office.SafeXml;

/** Reads the tables of an OpenDocument text or spreadsheet. */
public final class OdfReader {

    private static final int MOST_PARTS = 2_000;
    private static final Set<String> READ = Set.of("content.xml", "mimetype", "META-INF/manifest.xml");

    private OdfReader() {}

    /**
     * @throws OfficeRefused if the file is broken or too much
     * @throws UnreadableFile if it is locked, holds macros or is neither of the two
     */
    public static RawFile read(byte[] file, ReadingBudget budget, Revisions side) throws OfficeRefused {
        OfficeZip.Limits limits =
                new OfficeZip.Limits(MOST_PARTS, budget.limits().unpacked(), Integer.MAX_VALUE);
        Map<String, byte[]> parts = OfficeZip.unpacked(file, limits, READ::contains);
        refuse(parts);
        byte[] content = parts.getOrDefault("content.xml", new byte[0]);
        String type = text(parts, "mimetype");
        OdfChanges changes = new OdfChanges(side);
        SafeXml.walk(content, changes);
        OdfSink sink = type.contains("spreadsheet") ? new OdfSheets(budget) : new OdfTables(budget);
        OdfContent walk = new OdfContent(budget, changes, sink);
        SafeXml.walk(content, walk);
        return sink.read(walk.remarks());
    }

    private static void refuse(Map<String, byte[]> parts) {
        String type = text(parts, "mimetype").toLowerCase(Locale.ROOT);
        if (!parts.containsKey("content.xml") || !type.contains("text") && !type.contains("spreadsheet")) {
            throw new UnreadableFile("", "intake.file.refused.office.OTHER_FORMAT");
        }
        if (text(parts, "META-INF/manifest.xml").contains("encryption-data")) {
            throw new UnreadableFile("", "intake.file.refused.locked");
        }
        if (parts.keySet().stream().anyMatch(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"))) {
            throw new UnreadableFile("", "intake.file.refused.office.MACROS");
        }
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
