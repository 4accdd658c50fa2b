package org.jalon.intake.file.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jalon.intake.file.grid.UnreadableFile;

/** The text of a file that does not say how it is encoded: as its mark says, else as UTF-8 if it is, else as Windows writes it. */
public final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final java.util.regex.Pattern CHARSET =
            java.util.regex.Pattern.compile("charset=[\"']?([A-Za-z0-9_-]{3,20})");
    private static final int LOOKED_AT = 4_000;

    private TextEncoding() {}

    /** @throws UnreadableFile if it is no text */
    public static String decoded(byte[] content) {
        if (begins(content, 0xEF, 0xBB, 0xBF)) {
            return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        int looked = Math.min(content.length, LOOKED_AT) / 2 * 2;
        int zerosFirst = zeros(content, 0, looked);
        int zerosSecond = zeros(content, 1, looked);
        if (zerosSecond > looked / 5 && zerosFirst == 0) {
            return new String(content, StandardCharsets.UTF_16LE);
        }
        if (zerosFirst > looked / 5 && zerosSecond == 0) {
            return new String(content, StandardCharsets.UTF_16BE);
        }
        if (zerosFirst + zerosSecond > 0) {
            throw new UnreadableFile("", "intake.file.refused.unknown");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }

    /** The text of a page, whose own word on its encoding counts where its first bytes say none. */
    public static String page(byte[] content) {
        String begin = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        java.util.regex.Matcher charset = CHARSET.matcher(begin);
        if (begin.stripLeading().startsWith("<") && charset.find() && Charset.isSupported(charset.group(1))) {
            return new String(content, Charset.forName(charset.group(1)));
        }
        return decoded(content);
    }

    private static int zeros(byte[] content, int from, int to) {
        int zeros = 0;
        for (int n = from; n < to; n += 2) {
            zeros += content[n] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean begins(byte[] content, int... mark) {
        for (int n = 0; n < mark.length; n++) {
            if (n >= content.length || (content[n] & 0xFF) != mark[n]) {
                return false;
            }
        }
        return true;
    }
}
