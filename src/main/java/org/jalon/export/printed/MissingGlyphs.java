package org.jalon.export.printed;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Characters of a document that stand in its file as a box, because no font has them.
 *
 * @param characters their numbers in Unicode, the lowest first; the first {@link #MOST} of them
 */
public record MissingGlyphs(List<Integer> characters) {

    /** More tell nobody more. */
    public static final int MOST = 200;

    public static final MissingGlyphs NONE = new MissingGlyphs(List.of());

    public MissingGlyphs {
        characters = List.copyOf(characters);
    }

    public static MissingGlyphs of(Collection<Integer> characters) {
        return new MissingGlyphs(
                characters.stream().distinct().sorted().limit(MOST).toList());
    }

    /** What {@link #codes} says of one. */
    public static MissingGlyphs read(String codes) {
        return codes.isEmpty()
                ? NONE
                : new MissingGlyphs(Arrays.stream(codes.split(" ", -1))
                        .map(code -> Integer.valueOf(code, 16))
                        .toList());
    }

    public boolean isEmpty() {
        return characters.isEmpty();
    }

    /** Their numbers in hexadecimal digits, parted by blanks. */
    public String codes() {
        return characters.stream().map(Integer::toHexString).collect(Collectors.joining(" "));
    }

    /** Each as it stands in the text, with its number: {@code 漢 U+6F22}; those that nobody can see anywhere, by their number alone. */
    public List<String> named() {
        return characters.stream().map(MissingGlyphs::named).toList();
    }

    private static String named(int character) {
        String code = String.format("U+%04X", character);
        return switch (Character.getType(character)) {
            case Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> code;
            default -> Character.toString(character) + " " + code;
        };
    }
}
