package org.jalon.export.order;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jalon.framework.Framework;
import org.jalon.framework.Frameworks;
import org.jalon.mandate.Mandates;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Role;
import org.jalon.shared.ActRefused;
import org.jalon.shared.NotFound;
import org.jalon.shared.Snapshot;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Documents that people ask for and come back to. Each is made by itself, whether its page stays open or not, and is kept for {@link
 * DocumentStore#KEPT}. Everybody sees their own ones only.
 */
@Service
public class DocumentOrders {

    /** How many documents of one person may wait or be made at the same time. */
    public static final int AT_ONCE = 4;

    private final DocumentStore store;
    private final DocumentJobs jobs;
    private final DocumentAssembler making;
    private final Mandates mandates;
    private final Frameworks frameworks;
    private final CurrentPerson person;
    private final LastChoices choices;
    private final Clock clock;

    DocumentOrders(
            DocumentStore store,
            DocumentJobs jobs,
            DocumentAssembler making,
            Mandates mandates,
            Frameworks frameworks,
            CurrentPerson person,
            LastChoices choices,
            Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.making = making;
        this.mandates = mandates;
        this.frameworks = frameworks;
        this.person = person;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * Begins to make a document in the name of who is signed in, and remembers the choice as their last one, without the conversation: that
     * is asked for anew each time.
     *
     * @param confirmed whether the internal conversation was asked for a second time; without it, a choice that has it is refused
     * @throws NotFound that names the first code that means nothing, or the seal that does not exist
     * @throws AccessDeniedException if a reader asks for the conversation
     */
    @PreAuthorize("@access.reader(#mandate)")
    public Ordering place(String mandate, String framework, DocumentChoice choice, boolean confirmed) {
        Framework found = framework(mandate, framework);
        if (choice.conversation()) {
            if (!person.get().is(Role.OFFICER, mandate)) {
                throw new AccessDeniedException("The conversation is for officers");
            }
            if (!confirmed) {
                return new Ordering.Refused("refused.document-not-confirmed");
            }
        }
        if (choice.kind() == DocumentKind.HISTORY && choice.indicator().isEmpty()) {
            return new Ordering.Refused("refused.document-no-indicator");
        }
        if (choice.query().length() > DocumentStore.LONGEST_CHOICE) {
            return new Ordering.Refused("refused.document-long");
        }
        long unfinished = mine(mandate, framework).stream()
                .filter(order -> !order.state().isOver())
                .count();
        if (unfinished >= AT_ONCE) {
            return new Ordering.Refused("refused.document-many");
        }
        try {
            making.check(mandate, framework, choice);
        } catch (ActRefused e) {
            return new Ordering.Refused(e.key());
        }
        choices.remember(found.id(), person.get().username(), choice.withConversation(false));
        DocumentOrder order = store.add(found.id(), person.get().username(), choice, clock.instant());
        jobs.begin(order.id(), mandate, framework, choice, confirmed);
        return new Ordering.Taken(order);
    }

    /** The signed-in person's documents of a framework, the newest first. */
    @PreAuthorize("@access.reader(#mandate)")
    @Snapshot
    public List<DocumentOrder> mine(String mandate, String framework) {
        return store.of(framework(mandate, framework).id(), person.get().username(), clock.instant()).stream()
                .map(jobs::progressOf)
                .toList();
    }

    /**
     * One of the signed-in person's documents.
     *
     * @throws NotFound if it is not there any more, or somebody else's
     */
    @PreAuthorize("@access.reader(#mandate)")
    @Snapshot
    public DocumentOrder find(String mandate, String framework, DocumentId id) {
        return mine(mandate, framework).stream()
                .filter(order -> order.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(NotFound.Kind.DOCUMENT, String.valueOf(id.value())));
    }

    /**
     * The file of one of the signed-in person's documents.
     *
     * @throws NotFound if it is not there any more, not ready, or somebody else's
     */
    @PreAuthorize("@access.reader(#mandate)")
    @Snapshot
    public Path file(String mandate, String framework, DocumentId id) {
        DocumentOrder order = find(mandate, framework, id);
        return Optional.of(store.file(order.id()))
                .filter(file -> order.state() == DocumentOrder.State.READY && Files.exists(file))
                .orElseThrow(() -> new NotFound(NotFound.Kind.DOCUMENT, String.valueOf(id.value())));
    }

    /**
     * Stops the making of a document, or throws away one that is made.
     *
     * @throws NotFound if it is not there any more, or somebody else's
     */
    @PreAuthorize("@access.reader(#mandate)")
    public void remove(String mandate, String framework, DocumentId id) {
        DocumentOrder order = find(mandate, framework, id);
        jobs.stop(order.id());
        store.remove(order.id());
    }

    /** What the signed-in person chose last, as the query of an address; empty if they never chose anything. */
    @PreAuthorize("@access.reader(#mandate)")
    @Snapshot
    public Optional<String> lastChoice(String mandate, String framework) {
        return choices.of(framework(mandate, framework).id(), person.get().username());
    }

    private Framework framework(String mandate, String framework) {
        return frameworks.byCode(mandates.byCode(mandate), framework);
    }
}
