package org.jalon.source;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.MandateId;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.jalon.shared.text.Folding;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a mandate. */
@Service
@Snapshot
public class Documents {

    private static final int LONGEST_SLUG = 80;

    private final RegisterStore store;

    Documents(RegisterStore store) {
        this.store = store;
    }

    /** A mandate's documents in the order in which they were published, those without a date last. */
    @PreAuthorize("@access.reader(#mandate)")
    public List<SourceDocument> of(Mandate mandate) {
        return store.of(mandate.id());
    }

    /**
     * A document by its name in addresses: that of its symbol, or its short one.
     *
     * @throws NotFound if the mandate has none
     */
    @PreAuthorize("@access.reader(#mandate)")
    public SourceDocument byKey(Mandate mandate, String key) {
        return find(mandate, key).orElseThrow(() -> new NotFound(NotFound.Kind.SOURCE, key));
    }

    /** Those first that whoever is signed in took passages from, the last one before the others; then all others in their order. */
    @PreAuthorize("@access.officer(#mandate)")
    public List<SourceDocument> lastUsedFirst(Mandate mandate) {
        List<String> used = store.used(mandate.id());
        Comparator<SourceDocument> byUse = Comparator.comparingInt(document -> {
            int at = used.indexOf(document.slug());
            return at < 0 ? used.size() : at;
        });
        return store.of(mandate.id()).stream().sorted(byUse).toList();
    }

    private Optional<SourceDocument> find(Mandate mandate, String key) {
        List<SourceDocument> all = store.of(mandate.id());
        return all.stream()
                .filter(document -> document.key().equals(key))
                .findFirst()
                .or(() -> all.stream()
                        .filter(document -> document.slug().equals(key))
                        .findFirst());
    }

    /** Adds a document to a mandate as it is; checks nothing but what the database does. */
    @PreAuthorize("@access.administrator(#mandateId)")
    @Transactional
    public void add(MandateId mandateId, SourceDocument document) {
        store.add(mandateId, document);
    }

    /** Writes what the register does not say yet of a document that it has; what it says stays. */
    @PreAuthorize("@access.administrator(#mandateId)")
    @Transactional
    public void complete(MandateId mandateId, SourceDocument document) {
        store.complete(mandateId, document);
    }

    /**
     * Enters a document into the register of a mandate.
     *
     * @param entered its short name is not looked at; it gets one of its symbol or title
     * @return as it is kept
     * @throws FlawedInput if it has no title or something is too long or of no meaning
     * @throws ActRefused if the register has one of this symbol, or one without a symbol of this title
     */
    @PreAuthorize("@access.officer(#mandate)")
    @Transactional
    public SourceDocument register(Mandate mandate, SourceDocument entered) {
        SourceDocument document = DocumentCheck.checked(entered);
        String name = Folding.of(document.cited());
        store.of(mandate.id()).stream()
                .filter(other -> Folding.of(other.cited()).equals(name)
                        || document.symbol().isPresent() && other.key().equalsIgnoreCase(document.key()))
                .findFirst()
                .ifPresent(other -> {
                    throw new ActRefused("refused.document-known", other.cited());
                });
        SourceDocument named = new SourceDocument(
                slug(mandate, document.cited()),
                document.symbol(),
                document.title(),
                document.published(),
                document.note(),
                document.details());
        store.add(mandate.id(), named);
        return named;
    }

    /** Small letters, digits and hyphens, and none that another document has already. */
    private String slug(Mandate mandate, String name) {
        String plain = Folding.of(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String begin = plain.isEmpty() ? "document" : plain.substring(0, Math.min(plain.length(), LONGEST_SLUG - 6));
        var taken = store.of(mandate.id()).stream().map(SourceDocument::slug).collect(Collectors.toSet());
        String slug = begin;
        for (int n = 2; taken.contains(slug); n++) {
            slug = begin + "-" + n;
        }
        return slug;
    }
}
