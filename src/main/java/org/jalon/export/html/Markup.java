package org.jalon.export.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** HTML that is XML as well, handed over piece by piece. */
final class Markup {

    private static final int HELD = 16 * 1024;

    private final StringBuilder text = new StringBuilder(2 * HELD);
    private final Deque<String> open = new ArrayDeque<>();
    private final Writer out;

    /** @throws UncheckedIOException from any of its methods, if {@code out} does not take it */
    Markup(Writer out) {
        this.out = out;
    }

    /** What is written as it is, such as a style sheet of our own. */
    Markup raw(String markup) {
        text.append(markup);
        return this;
    }

    /** Attributes as name, value, name, value; an empty value leaves the attribute out. */
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        text.append('>');
        open.push(element);
        return this;
    }

    Markup close() {
        text.append("</").append(open.pop()).append('>');
        if (text.length() > HELD) {
            flush();
        }
        return this;
    }

    Markup empty(String element, String... attributes) {
        tag(element, attributes);
        text.append("/>");
        return this;
    }

    Markup leaf(String element, String content, String... attributes) {
        return open(element, attributes).text(content).close();
    }

    /** Text, escaped. Characters that XML cannot hold are left out. */
    Markup text(String content) {
        content.codePoints().filter(Markup::isLegal).forEach(this::escaped);
        return this;
    }

    /** Hands over what is held back so far. */
    void flush() {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.setLength(0);
    }

    private void tag(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                text.append(' ').append(attributes[i]).append("=\"");
                text(attributes[i + 1]);
                text.append('"');
            }
        }
    }

    private void escaped(int character) {
        switch (character) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            default -> text.appendCodePoint(character);
        }
    }

    /** XML 1.0, section 2.2. */
    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= Character.MAX_CODE_POINT);
    }
}
