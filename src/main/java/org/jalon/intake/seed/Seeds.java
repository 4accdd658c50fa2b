package org.jalon.intake.seed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.intake.tabular.SeedFolder;
import org.jalon.intake.tabular.SeedRefused;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.security.SystemActor;
import org.jalon.shared.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns seed folders into mandates with all that is known of them. */
@Service
public class Seeds {

    /** The name under which the history shows what a seed brought. */
    public static final String ACTOR = "seed";

    private static final Logger LOG = LoggerFactory.getLogger(Seeds.class);

    private final SeedFolders folders;
    private final SeedImport imports;
    private final Mandates mandates;
    private final SystemActor system;
    private final Words words;
    private final TransactionTemplate transaction;

    Seeds(
            SeedFolders folders,
            SeedImport imports,
            Mandates mandates,
            SystemActor system,
            Words words,
            PlatformTransactionManager transactions) {
        this.folders = folders;
        this.imports = imports;
        this.mandates = mandates;
        this.system = system;
        this.words = words;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Loads each seed folder whose mandate is not there yet, whole or not at all. Of a folder whose mandate is there only those facts beside the
     * frameworks are stored that it does not hold yet, all of them or none; if the folder is not as it should be any more, the log says so and
     * nothing changes: what runs goes on running.
     *
     * @return the codes of the mandates that are new
     * @throws SeedRefused if the folder of a new mandate is not as it should be; the folders before it by name stay loaded
     */
    public List<String> loadMissing() {
        return loadMissing(folders.all());
    }

    List<String> loadMissing(List<SeedFolder> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        return system.call(ACTOR, () -> {
            Set<String> there = mandates.all().stream().map(Mandate::code).collect(Collectors.toSet());
            List<String> loaded = new ArrayList<>();
            for (SeedFolder folder : candidates) {
                if (there.contains(folder.name())) {
                    addFacts(folder);
                } else {
                    load(folder);
                    loaded.add(folder.name());
                }
            }
            return loaded;
        });
    }

    private void load(SeedFolder folder) {
        long begin = System.nanoTime();
        SeedPackage seed = imports.read(folder);
        transaction.executeWithoutResult(status -> imports.store(seed));
        LOG.info(
                "Loaded mandate {} from {} in {} ms",
                folder.name(),
                folder.label(),
                Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }

    private void addFacts(SeedFolder folder) {
        try {
            SeedPackage seed = imports.read(folder);
            Integer added = transaction.execute(status -> imports.storeFacts(seed));
            if (added != null && added > 0) {
                LOG.info("{} facts of {} came into mandate {}", added, folder.label(), folder.name());
            }
        } catch (SeedRefused e) {
            LOG.warn(
                    "Nothing of {} came into mandate {}, which is there already:\n{}",
                    folder.label(),
                    folder.name(),
                    e.in(words, Words.nearest(Locale.getDefault())));
        }
    }
}
