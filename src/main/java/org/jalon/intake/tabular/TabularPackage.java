package org.jalon.intake.tabular;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jalon.intake.tabular.SeedPlace.InFile;
import org.jalon.intake.tabular.TabularResource.ForeignKey;

/** A folder of CSV files with their description (Tabular Data Package), read and held against that description. */
public final class TabularPackage {

    private final SeedFolder folder;
    private final Descriptor descriptor;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    private TabularPackage(SeedFolder folder, Descriptor descriptor) {
        this.folder = folder;
        this.descriptor = descriptor;
    }

    /**
     * Reads all files. Cells that are not what the descriptor says are added to {@code problems}.
     *
     * @throws SeedRefused if the descriptor or the form of a file is so that the lines cannot be told
     */
    public static TabularPackage read(SeedFolder folder, TabularProblems problems) {
        String label = folder.label(SeedFolder.DESCRIPTOR);
        byte[] bytes = folder.bytes(SeedFolder.DESCRIPTOR)
                .orElseThrow(() -> new SeedRefused(new InFile(label), "seed.descriptor.missing"));
        Optional<String> json = StrictUtf8.decode(bytes, label, problems);
        problems.refuseIfAny();
        TabularPackage read = new TabularPackage(folder, Descriptor.read(label, json.orElseThrow()));
        read.readTables(problems);
        return read;
    }

    private void readTables(TabularProblems problems) {
        for (TabularResource resource : descriptor.resources()) {
            table(resource, problems).ifPresent(table -> {
                tables.put(resource.name(), table);
                KeyCheck.check(table, problems);
            });
        }
        if (tables.size() < descriptor.resources().size()) {
            problems.refuseIfAny();
        }
    }

    private Optional<Table> table(TabularResource resource, TabularProblems problems) {
        String file = folder.label(resource.path());
        Optional<byte[]> bytes = folder.bytes(resource.path());
        if (bytes.isEmpty()) {
            problems.add(new InFile(file), "seed.file.missing", resource.name());
        }
        return bytes.flatMap(found -> new TableReader(resource, file, problems).read(found));
    }

    /** Notes lines that name a line which is not there, where nothing was noted before. */
    public void checkReferences(TabularProblems problems) {
        for (Table table : tables.values()) {
            for (ForeignKey key : table.resource().foreignKeys()) {
                ReferenceCheck.check(key, table, table(key.resource()), problems);
            }
        }
    }

    public SeedFolder folder() {
        return folder;
    }

    public Iterable<Table> tables() {
        return tables.values();
    }

    /** A table that a package may leave out. */
    public Optional<Table> find(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** @throws SeedRefused if the descriptor describes no table of this name */
    public Table table(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new SeedRefused(new InFile(folder.label(SeedFolder.DESCRIPTOR)), "seed.schema.resource", name);
        }
        return table;
    }
}
