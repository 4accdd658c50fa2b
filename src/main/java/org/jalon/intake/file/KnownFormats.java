package org.jalon.intake.file;

import java.util.Map;
import org.jalon.intake.file.grid.UnreadableFile;

/** Files that people have and that hold no table that can be read; each with what to do instead. */
final class KnownFormats {

    private static final Map<String, String> BEGINNINGS = Map.of(
            "{\\rtf", "rtf",
            "\u0089PNG", "picture",
            "\u00ff\u00d8\u00ff", "picture",
            "GIF8", "picture",
            "II*\0", "picture",
            "MM\0*", "picture",
            "RIFF", "picture",
            "Rar!", "archive",
            "7z\u00bc\u00af", "archive",
            "\u001f\u008b", "archive");

    private KnownFormats() {}

    /** @throws UnreadableFile if it is one of them, or nothing at all */
    static void refuse(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableFile("", "intake.file.refused.empty");
        }
        BEGINNINGS.forEach((beginning, kind) -> {
            if (FileFormat.begins(content, beginning)) {
                throw new UnreadableFile("", "intake.file.refused.kind." + kind);
            }
        });
    }
}
