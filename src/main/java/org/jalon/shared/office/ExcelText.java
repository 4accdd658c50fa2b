package org.jalon.shared.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** The text of a cell, in one look or in several; how it is spoken stands beside it in Japanese files and is no part of it. */
final class ExcelText {

    /** ECMA-376, 22.9.2.19: what XML cannot hold, and an underscore that could be mistaken for the beginning of it. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder said = new StringBuilder();
    private boolean inText;
    private int spoken;

    void begin() {
        said.setLength(0);
    }

    void start(String name) {
        if (name.equals("rPh")) {
            spoken++;
        } else if (name.equals("t")) {
            inText = spoken == 0;
        }
    }

    void end(String name) {
        if (name.equals("rPh")) {
            spoken--;
        } else if (name.equals("t")) {
            inText = false;
        }
    }

    void text(String characters) {
        if (inText) {
            said.append(characters);
        }
    }

    String said() {
        return unescaped(said.toString());
    }

    static String unescaped(String raw) {
        return ESCAPED.matcher(raw)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** The texts that cells refer to by their number. */
    static final class Shared implements SafeXml.Walk {

        private final List<String> texts = new ArrayList<>();
        private final ExcelText text = new ExcelText();

        List<String> texts() {
            return List.copyOf(texts);
        }

        @Override
        public void start(String name, XMLStreamReader xml) {
            if (name.equals("si")) {
                text.begin();
            }
            text.start(name);
        }

        @Override
        public void end(String name) {
            text.end(name);
            if (name.equals("si")) {
                texts.add(text.said());
            }
        }

        @Override
        public void text(String characters) {
            text.text(characters);
        }
    }
}
