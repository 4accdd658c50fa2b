package org.jalon.intake.tabular;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.jalon.intake.tabular.SeedPlace.AtByte;

/** Reads files as UTF-8 and never guesses: what is not UTF-8 is a problem, not a replacement character. */
final class StrictUtf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictUtf8() {}

    /** The text without a byte order mark; empty if it is no UTF-8, which is then among {@code problems}. */
    static Optional<String> decode(byte[] bytes, String file, TabularProblems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = LineNumbers.of(text).at(text.length());
            problems.add(
                    new AtByte(file, line, in.position() + 1),
                    "seed.encoding",
                    HexFormat.of().withUpperCase().toHexDigits(bytes[in.position()]));
            return Optional.empty();
        }
        return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }
}
