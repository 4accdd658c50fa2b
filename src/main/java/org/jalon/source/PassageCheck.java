package org.jalon.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;

/** What somebody entered of a passage: tidied, and told what cannot be kept of it. Line breaks are those of a printed page, and become blanks. */
final class PassageCheck {

    private static final int PLACE = 200;
    private static final int QUOTATION = 4_000;
    private static final int SPEAKER = 200;
    private static final int NOTE = 2_000;

    private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\s]+");

    private PassageCheck() {}

    /** @throws FlawedInput with all that is wrong */
    static Passage checked(Passage entered) {
        List<Flaw> flaws = new ArrayList<>();
        String place = text("/place", entered.place(), PLACE, flaws);
        String quotation = text("/quotation", entered.quotation(), QUOTATION, flaws);
        if (place.isEmpty()) {
            flaws.add(Flaw.at("/place", "source.flaw.place"));
        }
        if (quotation.isEmpty()) {
            flaws.add(Flaw.at("/quotation", "source.flaw.quotation"));
        }
        Passage passage = new Passage(
                entered.id(),
                entered.key(),
                entered.document(),
                place,
                quotation,
                entered.asAt(),
                entered.nature(),
                entered.speaker()
                        .map(speaker -> text("/speaker", speaker, SPEAKER, flaws))
                        .filter(speaker -> !speaker.isEmpty()),
                text("/note", entered.note(), NOTE, flaws),
                entered.recordedAt(),
                entered.personName());
        if (!flaws.isEmpty()) {
            throw new FlawedInput(flaws);
        }
        return passage;
    }

    private static String text(String pointer, String typed, int longest, List<Flaw> flaws) {
        String text = BLANKS.matcher(typed).replaceAll(" ").strip();
        if (text.length() > longest) {
            flaws.add(Flaw.at(pointer, "source.flaw.tooLong", longest));
        }
        return text;
    }
}
