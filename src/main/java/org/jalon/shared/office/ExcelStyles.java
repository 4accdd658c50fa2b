package org.jalon.shared.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How the cells of a workbook show what is in them: the format codes of its styles, and where its calendar begins. */
final class ExcelStyles implements SafeXml.Walk {

    private static final NumberFormat PLAIN = new NumberFormat("General");
    private static final Set<String> TRUE = Set.of("1", "true", "on");

    private final Map<Integer, NumberFormat> own = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private Calendar calendar = Calendar.FROM_1900;
    private boolean inCells;

    @Override
    public void start(String name, XMLStreamReader xml) {
        String id = SafeXml.attribute(xml, "numFmtId");
        switch (name) {
            case "workbookPr" -> {
                if (isTrue(SafeXml.attribute(xml, "date1904"))) {
                    calendar = Calendar.FROM_1904;
                }
            }
            case "numFmt" -> {
                String code = SafeXml.attribute(xml, "formatCode");
                if (id != null && code != null) {
                    own.put(Integer.valueOf(id), new NumberFormat(code));
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

    /** Empty if all that is seen is that it cannot be shown. */
    Optional<String> number(BigDecimal number, int style) {
        return format(style).number(number, calendar);
    }

    String text(String text, int style) {
        return format(style).text(text);
    }

    static boolean isTrue(@Nullable String value) {
        return value != null && TRUE.contains(value);
    }

    private NumberFormat format(int style) {
        if (style >= formats.size()) {
            return PLAIN;
        }
        int id = formats.get(style);
        return own.computeIfAbsent(id, key -> new NumberFormat(NumberFormat.builtIn(key)));
    }
}
