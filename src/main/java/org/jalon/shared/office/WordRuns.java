package org.jalon.shared.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;
import org.jalon.shared.office.UnreadableCell.Kind;

/**
 * What runs of text say, as their reader sees it. Tracked changes are read as if they were accepted, or as if they were rejected; what is hidden, what a field is made of, how a word
 * is spoken, and the second copy of a shape are no text.
 */
public final class WordRuns {

    private static final Set<String> SKIPPED = Set.of(
            "instrText",
            "delInstrText",
            "Fallback",
            "sdtPr",
            "rt",
            "tabs",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "sectPrChange");

    /** Of an equation: what stands above, below or within another. In one line it would say something else. */
    private static final Set<String> BUILT = Set.of(
            "f",
            "sSup",
            "sSub",
            "sSubSup",
            "sPre",
            "rad",
            "nary",
            "m",
            "eqArr",
            "limLow",
            "limUpp",
            "func",
            "d",
            "acc",
            "bar",
            "box",
            "borderBox",
            "groupChr",
            "phant");

    private static final Set<String> PICTURES = Set.of("blip", "imagedata", "chart", "relIds");
    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final Revisions side;
    private final Consumer<String> sink;
    private final Consumer<UnreadableCell> unread;
    private final Consumer<String> hiddenText;
    private final List<String> choices = new ArrayList<>();
    private String font = "";
    private int skipping;
    private int equations;
    private int chosen;
    private boolean inText;
    private boolean hidden;
    private boolean boxIsChecked;

    WordRuns(Consumer<String> sink, Consumer<UnreadableCell> unread) {
        this(Revisions.ACCEPTED, sink, unread, hidden -> {});
    }

    /** @param hiddenText is told what is there and not shown */
    public WordRuns(
            Revisions side, Consumer<String> sink, Consumer<UnreadableCell> unread, Consumer<String> hiddenText) {
        this.side = side;
        this.sink = sink;
        this.unread = unread;
        this.hiddenText = hiddenText;
    }

    public boolean isSkipping() {
        return skipping > 0;
    }

    /** @return whether what begins is no text, nor anything within it */
    public boolean skips(String name) {
        if (skipping > 0 || SKIPPED.contains(name) || side.skips(name)) {
            skipping++;
            return true;
        }
        return false;
    }

    /** @return whether it ends something that is no text */
    public boolean ends() {
        if (skipping > 0) {
            skipping--;
            return true;
        }
        return false;
    }

    public void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "oMath" -> equations++;
            case "r" -> {
                hidden = false;
                font = "";
            }
            case "vanish" -> hidden = isOn(xml);
            case "rFonts" ->
                font = Optional.ofNullable(SafeXml.attribute(xml, "ascii"))
                        .orElseGet(() -> Optional.ofNullable(SafeXml.attribute(xml, "hAnsi"))
                                .orElse(""));
            case "t", "delText" -> inText = true;
            case "tab", "ptab" -> say("\t");
            case "br", "cr" -> say("\n");
            case "noBreakHyphen" -> say("\u2011");
            case "sym" -> symbol(xml);
            case "checkBox", "ddList" -> {
                boxIsChecked = false;
                chosen = 0;
                choices.clear();
            }
            case "default", "checked" -> boxIsChecked = isOn(xml);
            case "result" ->
                chosen = Optional.ofNullable(WordNumbering.whole(SafeXml.attribute(xml, "val")))
                        .orElse(0);
            case "listEntry" -> choices.add(String.valueOf(SafeXml.attribute(xml, "val")));
            default -> {
                if (PICTURES.contains(name)) {
                    miss(UnreadableCell.of(Kind.PICTURE));
                } else if (equations > 0 && BUILT.contains(name)) {
                    miss(UnreadableCell.of(Kind.EQUATION));
                }
            }
        }
    }

    public void end(String name) {
        switch (name) {
            case "t", "delText" -> inText = false;
            case "oMath" -> equations--;
            case "checkBox" -> say(boxIsChecked ? "☒" : "☐");
            case "ddList" -> {
                if (chosen < choices.size()) {
                    say(choices.get(chosen));
                }
            }
            default -> {}
        }
    }

    public void text(String characters) {
        if (!inText || skipping > 0) {
            return;
        }
        boolean plain =
                !WordSymbols.isOfSigns(font) && characters.chars().noneMatch(one -> one >= 0xF020 && one <= 0xF0FF);
        if (plain) {
            say(characters);
        } else {
            characters.codePoints().forEach(this::sign);
        }
    }

    private void symbol(XMLStreamReader xml) {
        String of = Optional.ofNullable(SafeXml.attribute(xml, "font")).orElse("");
        String number = Optional.ofNullable(SafeXml.attribute(xml, "char")).orElse("");
        String before = font;
        font = of;
        sign(number.matches("[0-9A-Fa-f]{1,5}") ? Integer.parseInt(number, 16) : -1);
        font = before;
    }

    private void sign(int number) {
        WordSymbols.sign(font, number)
                .ifPresentOrElse(
                        this::say,
                        () -> miss(new UnreadableCell(Kind.SIGN, (font + " " + Integer.toHexString(number)).strip())));
    }

    private void say(String said) {
        (hidden ? hiddenText : sink).accept(said);
    }

    private void miss(UnreadableCell missed) {
        if (!hidden) {
            unread.accept(missed);
        }
    }

    public static boolean isOn(XMLStreamReader xml) {
        String value = SafeXml.attribute(xml, "val");
        return value == null || !OFF.contains(value);
    }
}
