package org.jalon.framework;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.shared.LocalizedText;

/**
 * The storeys of a framework, from the top: one to {@value #MOST}, with codes of their own. Elements of the last one are the rows of its table; those of
 * others are rows too where the framework says so.
 */
public record ElementLevels(List<ElementLevel> inOrder) {

    /**
     * A storey of a framework, as its table calls it.
     *
     * @param number 1 for the one at the top
     * @param code its name for programs, such as {@code objective}
     * @param name what one element of it is called
     * @param heading what stands above its column
     * @param rows whether elements of it may be rows of the table although it is not the last one
     */
    public record ElementLevel(int number, String code, LocalizedText name, LocalizedText heading, boolean rows) {

        public static final int LONGEST_CODE = 40;
        public static final int LONGEST_NAME = 80;

        /** Codes are the heads of columns in files. */
        private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,39}");

        public ElementLevel {
            if (!isCode(code)) {
                throw new IllegalArgumentException("'" + code + "' is no code of a level");
            }
        }

        public static boolean isCode(String code) {
            return CODE.matcher(code).matches();
        }
    }

    public static final int MOST = 4;

    /** Pillars, objectives and progress indicators (S/2017/478, Annex I). */
    public static final ElementLevels PILLARS = new ElementLevels(List.of(
            level(1, "pillar", new LocalizedText("Pillar", "Pilier"), new LocalizedText("Pillars", "Piliers")),
            level(
                    2,
                    "objective",
                    new LocalizedText("Objective", "Objectif"),
                    new LocalizedText("Objectives", "Objectifs")),
            level(
                    3,
                    "indicator",
                    new LocalizedText("Progress indicator", "Indicateur de progrès"),
                    new LocalizedText("Progress indicators", "Indicateurs de progrès"))));

    public ElementLevels {
        inOrder = List.copyOf(inOrder);
        if (inOrder.isEmpty() || inOrder.size() > MOST) {
            throw new IllegalArgumentException("A framework has 1 to " + MOST + " levels");
        }
        for (int place = 0; place < inOrder.size(); place++) {
            if (inOrder.get(place).number() != place + 1) {
                throw new IllegalArgumentException("Levels are numbered from the top");
            }
        }
        if (inOrder.stream().map(ElementLevel::code).distinct().count() < inOrder.size()) {
            throw new IllegalArgumentException("Two levels have one code");
        }
    }

    private static ElementLevel level(int number, String code, LocalizedText name, LocalizedText heading) {
        return new ElementLevel(number, code, name, heading, false);
    }

    /** How many there are; the number of the last one. */
    public int depth() {
        return inOrder.size();
    }

    /** @param number 1 to {@link #depth} */
    public ElementLevel level(int number) {
        return inOrder.get(number - 1);
    }

    public ElementLevel last() {
        return inOrder.getLast();
    }

    public Optional<ElementLevel> level(String code) {
        return inOrder.stream().filter(level -> level.code().equals(code)).findFirst();
    }

    /** Whether an element of that level is a row of the table unless it is said of it that it is none. */
    public boolean areRows(int number) {
        return number == depth() || level(number).rows();
    }

    /** Whether elements of that level may have a second text: of pillars, objectives and indicators only pillars do, and files have no room for more. */
    public boolean haveStatements(int number) {
        return number == 1 || !arePillars();
    }

    /** Whether they are pillars, objectives and indicators, and indicators alone are rows: files of such a framework have their own columns. */
    public boolean arePillars() {
        return inOrder.stream()
                        .map(ElementLevel::code)
                        .toList()
                        .equals(PILLARS.inOrder.stream().map(ElementLevel::code).toList())
                && inOrder.stream().noneMatch(ElementLevel::rows);
    }
}
