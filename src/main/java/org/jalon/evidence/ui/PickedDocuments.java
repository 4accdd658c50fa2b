package org.jalon.evidence.ui;

import java.util.Arrays;
import java.util.List;
import org.jalon.shared.text.Folding;
import org.jalon.source.SourceDocument;

/** The documents that a person can mean by what they typed: a piece of the symbol, or words of the title in any order. */
final class PickedDocuments {

    /** More than one looks through at a glance are no help. */
    static final int MOST = 8;

    private PickedDocuments() {}

    /** @param all in the order in which they are offered */
    static List<SourceDocument> of(List<SourceDocument> all, String typed) {
        List<String> words = Arrays.stream(Folding.of(typed).split(" "))
                .filter(word -> !word.isBlank())
                .toList();
        return all.stream()
                .filter(document -> {
                    String name =
                            Folding.of(document.symbol().orElse("") + " " + document.title() + " " + document.slug());
                    return words.stream().allMatch(name::contains);
                })
                .limit(MOST)
                .toList();
    }
}
