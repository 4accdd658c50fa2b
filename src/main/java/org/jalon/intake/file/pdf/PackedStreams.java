package org.jalon.intake.file.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jalon.intake.file.grid.ReadingBudget;
import org.jalon.intake.file.grid.UnreadableFile;

/** Looks how much the streams of a PDF unpack to, before anybody unpacks them into memory. */
final class PackedStreams {

    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] END = "end".getBytes(StandardCharsets.ISO_8859_1);

    private PackedStreams() {}

    static void refuseBombs(byte[] content, ReadingBudget budget) {
        byte[] buffer = new byte[64 * 1024];
        for (int at = next(content, 0); at >= 0; at = next(content, at)) {
            budget.step("");
            int from = at;
            while (from < content.length && (content[from] == '\r' || content[from] == '\n')) {
                from++;
            }
            if (from + 1 < content.length && (content[from] & 0x0F) == 8) {
                refuseBomb(content, from, buffer, budget);
            }
        }
    }

    private static void refuseBomb(byte[] content, int from, byte[] buffer, ReadingBudget budget) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, from, content.length - from);
            long unpacked = 0;
            for (int got = inflater.inflate(buffer); got > 0; got = inflater.inflate(buffer)) {
                unpacked += got;
                if (unpacked > budget.limits().unpacked()) {
                    throw new UnreadableFile("", "intake.file.refused.bomb");
                }
            }
        } catch (DataFormatException e) {
            // Not packed so, or damaged: whoever reads it says so.
        } finally {
            inflater.end();
        }
    }

    /** Behind the next word that begins a stream. */
    private static int next(byte[] content, int from) {
        for (int n = from; n + BEGIN.length < content.length; n++) {
            if (is(content, n, BEGIN) && !(n >= END.length && is(content, n - END.length, END))) {
                return n + BEGIN.length;
            }
        }
        return -1;
    }

    private static boolean is(byte[] content, int at, byte[] word) {
        for (int n = 0; n < word.length; n++) {
            if (content[at + n] != word[n]) {
                return false;
            }
        }
        return true;
    }
}
