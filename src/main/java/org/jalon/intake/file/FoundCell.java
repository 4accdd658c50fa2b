package org.jalon.intake.file;

/**
 * A cell as its file has it.
 *
 * @param text its words, paragraphs and list entries parted by line feeds; empty where the cell is
 * @param columns how many columns of its table it covers, at least 1
 */
public record FoundCell(String text, int columns) {}
