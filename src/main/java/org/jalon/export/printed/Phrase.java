package org.jalon.export.printed;

import java.util.Locale;

/** Words with the language they are in, for hyphenation, spelling and reading aloud. */
public record Phrase(String text, Locale language) {}
