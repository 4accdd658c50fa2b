package org.jalon.intake.column;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jalon.shared.text.Blanks;

/** The headings within a table: of which pillar and which objective the rows below are. */
final class Bands {

    /** 'Pillar 1: …', 'Objectif 2.1 – …' */
    private static final Pattern CALLED = Pattern.compile(
            "(?<name>\\p{L}{2,20})[\\s\\h]+(?<number>[0-9IVXL]{1,6}(?:\\.[0-9A-Za-z]{1,4})*+)(?![\\p{L}\\p{N}])"
                    + "[\\s\\h]*+[.:)–—-]?+(?<text>.*)",
            Pattern.DOTALL);

    private final List<KnownElement> pillars;
    private final List<KnownElement> objectives;
    private final Similarity similarity;
    private Optional<NumberedText> pillar = Optional.empty();
    private Optional<NumberedText> objective = Optional.empty();
    private boolean justOpened;

    Bands(KnownFramework known) {
        pillars = known.pillars();
        objectives = known.objectives();
        similarity = new Similarity(Stream.concat(pillars.stream(), objectives.stream())
                .map(KnownElement::text)
                .toList());
    }

    Optional<NumberedText> pillar() {
        return pillar;
    }

    Optional<NumberedText> objective() {
        return objective;
    }

    /** Takes a heading that covers the table's width. */
    void band(String cell) {
        String first = cell.lines()
                .map(Blanks::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        Matcher called = CALLED.matcher(first);
        boolean named = called.matches();
        NumberedText band = named && level(called.group("name")).isPresent()
                ? new NumberedText(called.group("number"), Blanks.strip(called.group("text")))
                : NumberedText.of(first);
        Optional<ColumnKind> level =
                (named ? level(called.group("name")) : Optional.<ColumnKind>empty()).or(() -> byWords(band));
        if (level.isEmpty() && band.number().isEmpty() && justOpened) {
            // What a pillar is to bring about stands below its name.
            return;
        }
        if (level.orElseGet(() -> byNumber(band.number())) == ColumnKind.OBJECTIVE) {
            objective(band);
        } else {
            pillar(band);
        }
    }

    void pillar(NumberedText band) {
        if (!Optional.of(band).equals(pillar)) {
            pillar = Optional.of(band);
            objective = Optional.empty();
        }
        justOpened = true;
    }

    void objective(NumberedText band) {
        objective = Optional.of(band);
        justOpened = false;
    }

    void row() {
        justOpened = false;
    }

    private static Optional<ColumnKind> level(String name) {
        return HeadingWords.isName(name, ColumnKind.PILLAR)
                ? Optional.of(ColumnKind.PILLAR)
                : HeadingWords.isName(name, ColumnKind.OBJECTIVE)
                        ? Optional.of(ColumnKind.OBJECTIVE)
                        : Optional.empty();
    }

    private Optional<ColumnKind> byWords(NumberedText band) {
        double top = nearest(band.text(), pillars);
        double middle = nearest(band.text(), objectives);
        return Math.max(top, middle) < 0.6
                ? Optional.empty()
                : Optional.of(top >= middle ? ColumnKind.PILLAR : ColumnKind.OBJECTIVE);
    }

    private double nearest(String text, List<KnownElement> known) {
        Similarity.Bag bag = similarity.bag(text);
        return known.stream()
                .mapToDouble(element -> similarity.alike(bag, similarity.bag(element.text())))
                .max()
                .orElse(0);
    }

    private ColumnKind byNumber(String number) {
        boolean among = objectives.stream().anyMatch(element -> element.number().equals(number))
                && pillars.stream().noneMatch(element -> element.number().equals(number));
        return !number.isEmpty() && (among || number.contains(".")) ? ColumnKind.OBJECTIVE : ColumnKind.PILLAR;
    }
}
