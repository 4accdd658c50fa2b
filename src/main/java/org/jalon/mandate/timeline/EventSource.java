package org.jalon.mandate.timeline;

/**
 * Where it is said.
 *
 * @param document key of the document among those of the mandate; of a decision without an entry of its own, what is cited
 * @param cited symbol of the document, or its title where it has none
 * @param place in it, such as {@code para. 12}
 * @param quotation its words
 */
public record EventSource(String document, String cited, String place, String quotation) {}
