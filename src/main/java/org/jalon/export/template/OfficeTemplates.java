package org.jalon.export.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jalon.export.docx.DocxTemplate;
import org.jalon.export.docx.TemplateRefused;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.security.CurrentPerson;
import org.jalon.shared.Snapshot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's own Word template of a mandate: all its Word tables are written in it instead of Jalon's own look. */
@Service
@Transactional
public class OfficeTemplates {

    /** The largest file that is taken. */
    public static final int MOST_BYTES = DocxTemplate.MOST_BYTES;

    private static final int LONGEST_NAME = 255;

    private final Mandates mandates;
    private final TemplateStore store;
    private final CurrentPerson person;
    private final Clock clock;

    OfficeTemplates(Mandates mandates, TemplateStore store, CurrentPerson person, Clock clock) {
        this.mandates = mandates;
        this.store = store;
        this.person = person;
        this.clock = clock;
    }

    /**
     * The template that documents are written in; empty if it is Jalon's own look.
     *
     * @throws org.jalon.shared.NotFound if there is no such mandate
     */
    @PreAuthorize("@access.reader(#mandate)")
    @Snapshot
    public Optional<OfficeTemplate> current(String mandate) {
        return store.newest(mandates.byCode(mandate).id()).filter(OfficeTemplate::isFile);
    }

    /** All that was ever stored and taken away, the newest first. */
    @PreAuthorize("@access.administrator(#mandate)")
    @Snapshot
    public List<OfficeTemplate> history(String mandate) {
        return store.all(mandates.byCode(mandate).id());
    }

    /** The file of {@link #current}, as it was stored. */
    @PreAuthorize("@access.reader(#mandate)")
    @Snapshot
    public Optional<byte[]> file(String mandate) {
        return current(mandate).map(template -> store.content(template.id()));
    }

    /** A Word file to begin a template with: Jalon's own look with all placeholders. It is a good template as it is. */
    @PreAuthorize("@access.reader(#mandate)")
    @SuppressWarnings("UnusedVariable") // it is the same for every mandate that there is
    public byte[] starter(String mandate) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DocxTemplate.starter(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory took no bytes", e);
        }
        return out.toByteArray();
    }

    /**
     * Stores a template; from now on it is used. Storing the very file that is in use changes nothing.
     *
     * @param fileName for the record
     * @throws TemplateRefused with all that has to be mended; the template before stays in use
     */
    @PreAuthorize("@access.administrator(#mandate)")
    public OfficeTemplate store(String mandate, String fileName, byte[] file) throws TemplateRefused {
        Mandate of = mandates.byCode(mandate);
        DocxTemplate.read(file);
        String digest = DigestUtils.sha256Hex(file);
        Optional<OfficeTemplate> now = store.newest(of.id());
        if (now.flatMap(OfficeTemplate::digest).equals(Optional.of(digest))) {
            return now.orElseThrow();
        }
        String name = fileName.isBlank() ? mandate + ".docx" : fileName.strip();
        store.add(
                of.id(),
                name.substring(Math.max(0, name.length() - LONGEST_NAME)),
                digest,
                file,
                person.get(),
                clock.instant());
        return store.newest(of.id()).orElseThrow();
    }

    /** Goes back to Jalon's own look. Without a template it changes nothing. */
    @PreAuthorize("@access.administrator(#mandate)")
    public void remove(String mandate) {
        Mandate of = mandates.byCode(mandate);
        if (store.newest(of.id()).filter(OfficeTemplate::isFile).isPresent()) {
            store.addRemoval(of.id(), person.get(), clock.instant());
        }
    }
}
