package org.jalon.assessment.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.shared.text.Folding;

/**
 * Finds {@code @username} in plain text. An address such as {@code name@example.org} calls nobody, and the full stop behind a name at the end of
 * a sentence is not part of it, unless somebody is called so.
 */
public final class Mentions {

    /** A stretch of text; {@code username} is whom it calls, empty if it is just text. */
    public record Piece(String text, String username) {}

    /** With characters that are not seen, and at the sign's full width: what is pasted has them. */
    private static final Pattern CALL =
            Pattern.compile("(?<![\\p{L}\\p{N}._@＠-])[@＠]([\\p{L}\\p{N}\\p{Cf}][\\p{L}\\p{N}\\p{Cf}._@＠-]{0,63})");

    private static final String MARKS = "._@＠-";

    private Mentions() {}

    /** The text in pieces, in which only those of {@code known} (usernames) are called. */
    public static List<Piece> pieces(String text, Set<String> known) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Matcher call = CALL.matcher(text);
        while (call.find()) {
            String typed = longestKnown(call.group(1), known);
            if (!typed.isEmpty()) {
                int end = call.start(1) + typed.length();
                if (call.start() > from) {
                    pieces.add(new Piece(text.substring(from, call.start()), ""));
                }
                pieces.add(new Piece(text.substring(call.start(), end), Folding.of(typed)));
                from = end;
            }
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), ""));
        }
        return pieces;
    }

    /** What looks like a call and calls none of {@code known}. */
    public static List<String> unknown(String text, Set<String> known) {
        return CALL.matcher(text)
                .results()
                .map(call -> call.group(1))
                .filter(name -> longestKnown(name, known).isEmpty())
                .map(Mentions::withoutEnd)
                .distinct()
                .toList();
    }

    /** As it is typed; empty if nobody is called so. */
    private static String longestKnown(String typed, Set<String> known) {
        String name = typed;
        while (!known.contains(Folding.of(name))) {
            String shorter = withoutLastMark(name);
            if (shorter.equals(name)) {
                return "";
            }
            name = shorter;
        }
        return name;
    }

    private static String withoutEnd(String name) {
        String shorter = withoutLastMark(name);
        return shorter.equals(name) ? name : withoutEnd(shorter);
    }

    private static String withoutLastMark(String name) {
        boolean marked = !name.isEmpty() && isMark(name.charAt(name.length() - 1));
        return marked ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean isMark(char letter) {
        return MARKS.indexOf(letter) >= 0 || Character.getType(letter) == Character.FORMAT;
    }
}
