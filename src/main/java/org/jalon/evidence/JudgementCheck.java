package org.jalon.evidence;

import java.util.List;
import java.util.regex.Pattern;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;

/** What somebody wrote of a passage: tidied, and refused if it cannot be kept. */
final class JudgementCheck {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n]]+");

    private JudgementCheck() {}

    /** @throws FlawedInput if it is too long */
    static Judgement checked(Judgement judgement) {
        return new Judgement(text("/judgementEn", judgement.en()), text("/judgementFr", judgement.fr()));
    }

    /** @throws FlawedInput if it is too long */
    static String text(String pointer, String typed) {
        String text = UNSEEN.matcher(typed).replaceAll(" ").strip();
        if (text.length() > EvidenceLinks.LONGEST) {
            throw new FlawedInput(List.of(Flaw.at(pointer, "source.flaw.tooLong", EvidenceLinks.LONGEST)));
        }
        return text;
    }
}
