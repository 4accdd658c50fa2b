package org.jalon.shared.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A comment as plain text, in the one form it is stored and compared in.
 *
 * <p>The form: lines end in LF (every Unicode line break becomes one: Word pastes its soft break as U+000B), blanks at
 * the end of a line and blank lines at either end are gone, no control character but LF and TAB remains, nor half a
 * surrogate pair, and the text is in Unicode NFC. Everything else stays as typed, and the form of a form is itself.
 *
 * <p>The annex writes its lists as lines that begin with a dash (S/2017/478, Annex I, 3.1.1); {@link #blocks()} reads
 * them back.
 *
 * @param text the text, brought into this form whatever was given; empty when nothing but blanks was given
 */
public record CommentText(String text) {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    /**
     * The annex's dash, what people type, and what Word's lists leave behind where they are pasted as text: a round or square sign, the
     * letter o or a section sign apart from its words by a tab, or a sign of a symbol font, which stands in the private use area.
     */
    private static final Pattern BULLET = Pattern.compile(
            "\\h*" + "(?:–\\h*|[-•*·▪■◦‣]\\h+|[o§](?:\\t|\\h{2})\\h*|[\\x{F020}-\\x{F0FF}]\\h*)(?<text>\\H.*)");

    private static final Pattern CONTINUATION = Pattern.compile("(?:\\h{2,}|\\t)\\H.*");

    /** The comment of a cell that says nothing. It stands behind the patterns, which it needs. */
    public static final CommentText EMPTY = new CommentText("");

    /** A line of its own, or a bullet with the lines that belong to it. Never blank, without blanks at the ends. */
    public sealed interface Block {

        /** The words to show, without any marker. */
        String text();

        /** A line that is no bullet. */
        record Paragraph(String text) implements Block {}

        /** A line of a list, without its dash; continuation lines are joined to it with a space. */
        record Bullet(String text) implements Block {}
    }

    public CommentText {
        text = normal(text);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * The comment as it is laid out in the annex, top to bottom.
     *
     * <p>A line that begins with '– ', '–', '- ', '• ' or '* ' or with a bullet of Word, of whichever level (indented or
     * not: the annex has one level of bullets) is a bullet. A line indented by two blanks or a tab directly after a bullet continues it. Any other line is a
     * paragraph. Blank lines separate and give no block. A marker with nothing behind it is a paragraph, so that
     * nothing typed goes unseen.
     */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            Matcher bullet = BULLET.matcher(line);
            boolean begins = bullet.matches();
            if (!begins && !item.isEmpty() && CONTINUATION.matcher(line).matches()) {
                item.append(' ').append(withoutIndent(line));
                continue;
            }
            finish(item, blocks);
            if (begins) {
                item.append(bullet.group("text"));
            } else if (!line.isEmpty()) {
                blocks.add(new Block.Paragraph(withoutIndent(line)));
            }
        }
        finish(item, blocks);
        return List.copyOf(blocks);
    }

    /**
     * The comment as lines to be read where it cannot be laid out: each bullet begins with the same sign, whichever was
     * typed. All else stays.
     */
    public String shown() {
        return text.lines()
                .map(line -> {
                    Matcher bullet = BULLET.matcher(line);
                    return bullet.matches() ? "• " + bullet.group("text") : line;
                })
                .collect(Collectors.joining("\n"));
    }

    /**
     * The difference of two comments as people see them, bullets as bullets. Comments that differ in nothing one sees, such
     * as the sign of a bullet, are compared as they were typed.
     */
    public static List<WordDiff.Segment> difference(String before, String after) {
        String old = new CommentText(before).shown();
        String now = new CommentText(after).shown();
        return old.equals(now) && !before.equals(after) ? WordDiff.of(before, after) : WordDiff.of(old, now);
    }

    private static void finish(StringBuilder item, List<Block> blocks) {
        if (!item.isEmpty()) {
            blocks.add(new Block.Bullet(item.toString()));
            item.setLength(0);
        }
    }

    private static String withoutIndent(String line) {
        return line.replaceFirst("^\\h+", "");
    }

    private static String normal(String typed) {
        String text = LINE_BREAK.matcher(typed).replaceAll("\n");
        text = NOT_TEXT.matcher(text).replaceAll("");
        text = NormalForm.of(text, Normalizer.Form.NFC);
        return withoutBlanksAtTheEnds(text);
    }

    /** Of each line, and of the text; counted as they pass, since a pattern would look at a run of blanks from each of them. */
    private static String withoutBlanksAtTheEnds(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int blanksFrom = 0;
        int lines = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\n') {
                lines++;
                blanksFrom = at + 1;
            } else if (!Blanks.isInLine(letter)) {
                kept.repeat('\n', kept.isEmpty() ? 0 : lines).append(text, blanksFrom, at + 1);
                lines = 0;
                blanksFrom = at + 1;
            }
        }
        return kept.toString();
    }
}
