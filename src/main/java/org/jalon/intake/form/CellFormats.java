package org.jalon.intake.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Which cells of a spreadsheet show a number as a day: a deadline may have been typed as one. */
final class CellFormats implements SafeXml.Walk {

    /** ECMA-376, 18.8.30: the formats of days that need no definition. */
    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 17, 22);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private final Set<Integer> days = new HashSet<>(DAYS);
    private final List<Integer> formats = new ArrayList<>();
    private boolean inCells;

    @Override
    public void start(String name, XMLStreamReader xml) {
        String id = SafeXml.attribute(xml, "numFmtId");
        switch (name) {
            case "numFmt" -> {
                String code = QUOTED.matcher(String.valueOf(SafeXml.attribute(xml, "formatCode")))
                        .replaceAll("");
                if (id != null && (code.contains("y") || code.contains("Y") || code.contains("d"))) {
                    days.add(Integer.parseInt(id));
                }
            }
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    formats.add(id == null ? 0 : Integer.parseInt(id));
                }
            }
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("cellXfs")) {
            inCells = false;
        }
    }

    @Override
    public void text(String text) {}

    /** A number as a person sees it: a day as {@code 2018-06-30}, a whole number without a point. */
    String shown(String raw, int style) {
        if (raw.isEmpty()) {
            return "";
        }
        BigDecimal number = new BigDecimal(raw);
        boolean day = style < formats.size() && days.contains(formats.get(style));
        if (day && number.signum() > 0 && number.compareTo(LAST_DAY) <= 0) {
            return FIRST_DAY.plusDays(number.longValue()).toString();
        }
        return number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                ? raw
                : number.stripTrailingZeros().toPlainString();
    }
}
