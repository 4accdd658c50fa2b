package org.jalon.intake.file;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The words of a cell without what only its layout put there. */
final class CellText {

    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");
    private static final Pattern LIGATURES = Pattern.compile("[\uFB00-\uFB06]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|\\u000B|\\u2028|\\u2029");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\f]+");
    private static final Pattern AROUND_LINES = Pattern.compile(" ?\\n ?");

    private CellText() {}

    static String clean(String text) {
        String said = LINE_ENDS.matcher(text).replaceAll("\n");
        said = UNSEEN.matcher(said).replaceAll("");
        said = LIGATURES.matcher(said).replaceAll(one -> Normalizer.normalize(one.group(), Normalizer.Form.NFKC));
        said = BLANKS.matcher(said).replaceAll(" ");
        return Normalizer.normalize(AROUND_LINES.matcher(said).replaceAll("\n").strip(), Normalizer.Form.NFC);
    }
}
