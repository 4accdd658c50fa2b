package org.jalon.shared.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The signs of the fonts that Word draws symbols with, as Unicode has them: Symbol as a whole (its table at unicode.org, VENDORS/ADOBE/symbol.txt), of
 * Wingdings and Wingdings 2 and 3 what people put into a text (Unicode's document L2/11-052).
 */
final class WordSymbols {

    /** Such signs stand in a file at U+F020 and behind, or without that. */
    private static final int OWN = 0xF000;

    private static final String SYMBOL_LOW =
            " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾" + "αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
    private static final String SYMBOL_HIGH =
            "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪" + " 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

    private static final Map<String, Map<Integer, String>> FONTS = Map.of(
            "symbol", symbol(),
            "wingdings",
                    signs(
                            "22✂28☎29✆2A✉36⌛41✌45☜46☞47☝48☟4A☺4B😐4C☹4F⚐54❄6C●6D❍6E■6F□70❐71❑72❒73⬧74⧫75◆76❖77⬥78⌧80⓪81①82②83③84④85⑤86⑥87⑦88⑧"
                                    + "89⑨8A⑩8B⓿8C❶8D❷8E❸8F❹90❺91❻92❼93❽94❾95❿9E·9F•A0•A1○A4◉A5◎A7▪A8◻AA✦AB★AC✶AD✴AE✹B2⟡B5✪B6✰D5⌫D6⌦D8➢DC➲DF←E0→E1↑E2↓E3↖E4↗"
                                    + "E5↙E6↘E7⬅E8➔E9⬆EA⬇EF⇦F0⇨F1⇧F2⇩F3⬄F4⇳F9▭FA▫FB✗FC✓FD☒FE☑"),
            "wingdings 2", signs("4E✖4F✗50✓51☑52☑53☒54☒69①6A①95•96•97●98●99○9E⊙9F●A0■A1■A2□A3□A4▪A9◆AA◇AE◆E8★E9★"),
            "wingdings 3", signs("21←22→23↑24↓47⇐48⇒70▲71▼72△73▽74◀75▶76◁77▷7B◀7C▶7D▶7E◀"));

    private WordSymbols() {}

    /** Whether its letters are signs. */
    static boolean isOfSigns(String font) {
        return FONTS.containsKey(font.toLowerCase(Locale.ROOT))
                || font.toLowerCase(Locale.ROOT).equals("webdings");
    }

    /**
     * The sign that stands at a number of a font; empty if there is none that Unicode has.
     *
     * @param font empty if it is not known
     */
    static Optional<String> sign(String font, int number) {
        boolean own = number >= OWN + 0x20 && number <= OWN + 0xFF;
        if (!own && !isOfSigns(font)) {
            return Character.isValidCodePoint(number) ? Optional.of(Character.toString(number)) : Optional.empty();
        }
        Map<Integer, String> signs = FONTS.getOrDefault(font.toLowerCase(Locale.ROOT), Map.of());
        return Optional.ofNullable(signs.get(own ? number - OWN : number));
    }

    private static Map<Integer, String> symbol() {
        Map<Integer, String> signs = new HashMap<>();
        put(signs, 0x20, SYMBOL_LOW);
        put(signs, 0xA0, SYMBOL_HIGH);
        signs.remove(0xF0);
        return Map.copyOf(signs);
    }

    private static void put(Map<Integer, String> signs, int from, String all) {
        for (int n = 0; n < all.length(); n++) {
            signs.put(from + n, all.substring(n, n + 1));
        }
    }

    private static Map<Integer, String> signs(String said) {
        Map<Integer, String> signs = new HashMap<>();
        for (int n = 0; n < said.length(); ) {
            int sign = said.codePointAt(n + 2);
            signs.put(Integer.parseInt(said, n, n + 2, 16), Character.toString(sign));
            n += 2 + Character.charCount(sign);
        }
        return Map.copyOf(signs);
    }
}
