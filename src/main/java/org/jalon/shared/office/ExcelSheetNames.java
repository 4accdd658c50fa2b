package org.jalon.shared.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Which sheets a workbook names, in the order of their tabs, and which part of the file holds each. */
final class ExcelSheetNames implements SafeXml.Walk {

    record Named(String name, boolean hidden, String part) {}

    private record Tab(String name, boolean hidden, String relationship) {}

    private final List<Tab> tabs = new ArrayList<>();
    private final Map<String, String> parts = new HashMap<>();

    static List<Named> of(OfficePackage file) throws OfficeRefused {
        ExcelSheetNames names = new ExcelSheetNames();
        file.walk("xl/workbook.xml", names);
        file.walk("xl/_rels/workbook.xml.rels", names);
        List<Named> named = names.tabs.stream()
                .filter(tab -> names.parts.getOrDefault(tab.relationship, "").contains("worksheets/"))
                .map(tab -> new Named(tab.name, tab.hidden, names.parts.getOrDefault(tab.relationship, "")))
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        return file.named("xl/worksheets/", ".xml").stream()
                .map(part -> new Named(part.substring(part.lastIndexOf('/') + 1), false, part))
                .toList();
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        if (name.equals("sheet")) {
            String state = SafeXml.attribute(xml, "state");
            boolean hidden = state != null && !state.equals("visible");
            tabs.add(new Tab(String.valueOf(SafeXml.attribute(xml, "name")), hidden, relationship(xml)));
        } else if (name.equals("Relationship")) {
            String target = String.valueOf(SafeXml.attribute(xml, "Target"));
            parts.put(
                    String.valueOf(SafeXml.attribute(xml, "Id")),
                    target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
    }

    /** Its local name is that of another attribute, too. */
    private static String relationship(XMLStreamReader xml) {
        for (int n = 0; n < xml.getAttributeCount(); n++) {
            if (xml.getAttributeLocalName(n).equals("id") && xml.getAttributeNamespace(n) != null) {
                return xml.getAttributeValue(n);
            }
        }
        return "";
    }

    @Override
    public void end(String name) {}

    @Override
    public void text(String text) {}
}
