package org.jalon.export.printed;

import java.util.ArrayList;
import java.util.List;
import org.jalon.export.printed.Band.Entry;
import org.jalon.export.printed.Band.Group;
import org.jalon.export.printed.Band.PartLine;

/**
 * Two tables as one in which every difference is marked: take the added away and one has the first, take the removed away and one has the
 * second. Things are the same by their keys, whatever their words.
 *
 * <p>A group whose first entry is not the same in both is removed and added whole: the cell of its objective begins in that row, and goes
 * with it when somebody refuses the change.
 */
public final class Redline {

    private final Hand otherwise;

    private Redline(Hand otherwise) {
        this.otherwise = otherwise;
    }

    /**
     * @param otherwise whose change it is where no entry tells: of wordings, and of what is gone
     */
    public static List<Band> between(List<Band> before, List<Band> after, Hand otherwise) {
        return new Redline(otherwise).bands(before, after);
    }

    private List<Band> bands(List<Band> before, List<Band> after) {
        return Alignment.byKey(before, after, Band::key).stream()
                .map(pair -> pair.isPaired()
                        ? band(pair.before().orElseThrow(), pair.after().orElseThrow())
                        : pair.before()
                                .map(gone -> marked(gone, new PrintedChange.Removed(otherwise)))
                                .or(() -> pair.after().map(come -> marked(come, new PrintedChange.Added(otherwise))))
                                .orElseThrow())
                .toList();
    }

    private Band band(Band before, Band after) {
        ParagraphRedline words = new ParagraphRedline(otherwise);
        List<Group> groups = new ArrayList<>();
        for (Alignment<Group> pair : Alignment.byKey(before.groups(), after.groups(), Group::key)) {
            if (pair.isPaired()) {
                groups.addAll(group(pair.before().orElseThrow(), pair.after().orElseThrow()));
            } else {
                pair.before().ifPresent(gone -> groups.add(marked(gone, new PrintedChange.Removed(otherwise))));
                pair.after().ifPresent(come -> groups.add(marked(come, new PrintedChange.Added(otherwise))));
            }
        }
        return new Band(
                after.key(),
                after.number(),
                words.one(before.title(), after.title()),
                words.within(before.statement(), after.statement()),
                groups,
                PrintedChange.NONE);
    }

    private List<Group> group(Group before, Group after) {
        List<Alignment<Entry>> pairs = Alignment.byKey(before.entries(), after.entries(), Entry::key);
        boolean named = !before.objective().isEmpty() || !after.objective().isEmpty();
        if (named && !pairs.getFirst().isPaired()) {
            return List.of(
                    marked(before, new PrintedChange.Removed(otherwise)),
                    marked(after, new PrintedChange.Added(otherwise)));
        }
        return List.of(new Group(
                after.key(),
                new ParagraphRedline(otherwise).between(before.objective(), after.objective()),
                pairs.stream().map(this::entry).toList(),
                PrintedChange.NONE));
    }

    private Entry entry(Alignment<Entry> pair) {
        if (pair.isPaired()) {
            return entry(pair.before().orElseThrow(), pair.after().orElseThrow());
        }
        return pair.before()
                .map(gone -> marked(gone, new PrintedChange.Removed(otherwise)))
                .or(() -> pair.after().map(come -> marked(come, new PrintedChange.Added(come.hand()))))
                .orElseThrow();
    }

    private Entry entry(Entry before, Entry after) {
        ParagraphRedline words = new ParagraphRedline(after.hand());
        List<PartLine> parts = new ArrayList<>();
        for (int n = 0; n < Math.max(before.parts().size(), after.parts().size()); n++) {
            if (n >= after.parts().size()) {
                parts.add(marked(before.parts().get(n), new PrintedChange.Removed(after.hand())));
            } else if (n >= before.parts().size()) {
                parts.add(marked(after.parts().get(n), new PrintedChange.Added(after.hand())));
            } else {
                PartLine was = before.parts().get(n);
                PartLine is = after.parts().get(n);
                parts.add(new PartLine(
                        ParagraphRedline.ofChoices(after.hand()).between(was.status(), is.status()),
                        words.between(was.comments(), is.comments()),
                        PrintedChange.NONE));
            }
        }
        return new Entry(
                after.key(),
                new ParagraphRedline(otherwise, after.hand()).between(before.indicator(), after.indicator()),
                words.between(before.deadline(), after.deadline()),
                parts,
                further(words, before.further(), after.further()),
                after.hand(),
                PrintedChange.NONE);
    }

    /** Both tables have the same columns. */
    private static List<List<Paragraph>> further(
            ParagraphRedline words, List<List<Paragraph>> before, List<List<Paragraph>> after) {
        List<List<Paragraph>> cells = new ArrayList<>();
        for (int n = 0; n < after.size(); n++) {
            cells.add(words.between(before.get(n), after.get(n)));
        }
        return cells;
    }

    private Band marked(Band band, PrintedChange change) {
        ParagraphRedline words = new ParagraphRedline(otherwise);
        return new Band(
                band.key(),
                band.number(),
                words.all(List.of(band.title()), change).getFirst(),
                words.all(band.statement(), change),
                band.groups().stream().map(group -> marked(group, change)).toList(),
                change);
    }

    private Group marked(Group group, PrintedChange change) {
        return new Group(
                group.key(),
                new ParagraphRedline(otherwise).all(group.objective(), change),
                group.entries().stream().map(entry -> marked(entry, change)).toList(),
                change);
    }

    private Entry marked(Entry entry, PrintedChange change) {
        ParagraphRedline words = new ParagraphRedline(otherwise);
        return new Entry(
                entry.key(),
                words.all(entry.indicator(), change),
                words.all(entry.deadline(), change),
                entry.parts().stream().map(part -> marked(part, change)).toList(),
                entry.further().stream().map(cell -> words.all(cell, change)).toList(),
                entry.hand(),
                change);
    }

    private PartLine marked(PartLine part, PrintedChange change) {
        ParagraphRedline words = new ParagraphRedline(otherwise);
        return new PartLine(words.all(part.status(), change), words.all(part.comments(), change), change);
    }
}
