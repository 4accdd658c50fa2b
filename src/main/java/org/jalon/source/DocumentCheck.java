package org.jalon.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.shared.Days;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.FlawedInput.Flaw;

/** What somebody entered of a document: tidied, and told what cannot be kept of it. */
final class DocumentCheck {

    private static final int SYMBOL = 80;
    private static final int TITLE = 400;
    private static final int NOTE = 2_000;
    private static final int KIND = 40;
    private static final int LINK = 500;

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]+");

    private final List<Flaw> flaws = new ArrayList<>();

    private DocumentCheck() {}

    /** @throws FlawedInput with all that is wrong */
    static SourceDocument checked(SourceDocument entered) {
        DocumentCheck check = new DocumentCheck();
        SourceDocument document = check.tidy(entered);
        if (!check.flaws.isEmpty()) {
            throw new FlawedInput(check.flaws);
        }
        return document;
    }

    private SourceDocument tidy(SourceDocument entered) {
        SourceDocument.Details details = entered.details();
        String title = text("/title", entered.title(), TITLE);
        if (title.isEmpty()) {
            flaws.add(Flaw.at("/title", "source.flaw.title"));
        }
        Optional<String> symbol = some("/symbol", entered.symbol(), SYMBOL);
        symbol.filter(one -> SourceDocument.key(one).chars().noneMatch(Character::isLetterOrDigit))
                .ifPresent(one -> flaws.add(Flaw.at("/symbol", "source.flaw.symbol")));
        details.language()
                .filter(tag -> !LANGUAGE.matcher(tag).matches())
                .ifPresent(tag -> flaws.add(Flaw.at("/language", "source.flaw.language")));
        day("/published", entered.published());
        day("/contents", details.contents());
        Optional<String> link = some("/link", details.link(), LINK);
        link.filter(one -> !isAddress(one)).ifPresent(one -> flaws.add(Flaw.at("/link", "source.flaw.link")));
        return new SourceDocument(
                entered.slug(),
                symbol,
                title,
                entered.published(),
                text("/note", entered.note(), NOTE),
                new SourceDocument.Details(
                        details.contents(), details.language(), some("/kind", details.kind(), KIND), link));
    }

    private void day(String pointer, Optional<LocalDate> day) {
        day.filter(one -> !Days.isTaken(one)).ifPresent(one -> flaws.add(Flaw.at(pointer, "source.flaw.day")));
    }

    private Optional<String> some(String pointer, Optional<String> typed, int longest) {
        return typed.map(text -> text(pointer, text, longest)).filter(text -> !text.isEmpty());
    }

    private String text(String pointer, String typed, int longest) {
        String text = UNSEEN.matcher(typed).replaceAll(" ").strip();
        if (text.length() > longest) {
            flaws.add(Flaw.at(pointer, "source.flaw.tooLong", longest));
        }
        return text;
    }

    /** An address of the web: what else a link can hold would do something when it is followed. */
    private static boolean isAddress(String link) {
        try {
            URI address = new URI(link);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
