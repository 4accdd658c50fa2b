package org.jalon.export.html;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import org.jspecify.annotations.Nullable;

/** Text from right to left, by the Java platform's own implementation of Unicode's algorithm. */
final class Directions {

    private Directions() {}

    /** Splits a paragraph where its direction changes. */
    static final class Splitter implements BidiSplitter {

        private @Nullable Bidi bidi;

        @Override
        public void setParagraph(String paragraph, byte defaultDirection) {
            bidi = new Bidi(
                    paragraph, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return set().getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            int start = set().getRunStart(run);
            return new BidiTextRun(start, set().getRunLimit(run) - start, set().getRunLevel(run) % 2 == 1 ? RTL : LTR);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return HtmlPage.direction(paragraph).isEmpty() ? LTR : RTL;
        }

        private Bidi set() {
            Bidi now = bidi;
            if (now == null) {
                throw new IllegalStateException("There is no paragraph yet");
            }
            return now;
        }
    }

    /** Puts a run into the order it is drawn in. */
    static final class Reorderer implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            int[] characters = text.codePoints().toArray();
            StringBuilder turned = new StringBuilder(text.length());
            for (int n = characters.length - 1; n >= 0; n--) {
                turned.appendCodePoint(mirrored(characters[n]));
            }
            return turned.toString();
        }

        @Override
        public String shapeText(String text) {
            return ArabicShapes.shape(text);
        }

        @Override
        public String deshapeText(String text) {
            return ArabicShapes.plain(text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }

        private static int mirrored(int character) {
            return switch (character) {
                case '(' -> ')';
                case ')' -> '(';
                case '[' -> ']';
                case ']' -> '[';
                case '<' -> '>';
                case '>' -> '<';
                case '«' -> '»';
                case '»' -> '«';
                default -> character;
            };
        }
    }
}
