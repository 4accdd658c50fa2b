package org.jalon.shared;

import java.util.regex.Pattern;

/**
 * The blanks of French typography, which no line may end at: before a colon one of full width, before other high signs and inside guillemets
 * a narrow one. Whoever writes words types plain ones; here they become what a printer sets.
 */
final class FrenchBlanks {

    private static final Pattern COLON = Pattern.compile("[ \\u00a0\\u202f](?=:)");
    private static final Pattern HIGH = Pattern.compile("[ \\u00a0\\u202f](?=[;?!»])|(?<=«)[ \\u00a0\\u202f]");

    private FrenchBlanks() {}

    static String in(String words) {
        return HIGH.matcher(COLON.matcher(words).replaceAll("\u00a0")).replaceAll("\u202f");
    }
}
