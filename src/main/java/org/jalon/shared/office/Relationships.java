package org.jalon.shared.office;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jalon.shared.office.OfficeRefused.Why;

/** The relationships of a part: which other part, or which address elsewhere, it refers to. */
final class Relationships implements SafeXml.Walk {

    private final Map<String, String> targets = new HashMap<>();
    private boolean external;

    private Relationships() {}

    /** Refuses whatever would be fetched when the file is opened. A link that a person may click is none of it. */
    static void refuseExternal(byte[] content) throws OfficeRefused {
        Relationships relationships = read(content);
        if (relationships.external) {
            throw new OfficeRefused(Why.EXTERNAL);
        }
    }

    /** The targets by their ids. */
    static Map<String, String> targets(byte[] content) throws OfficeRefused {
        return read(content).targets;
    }

    private static Relationships read(byte[] content) throws OfficeRefused {
        Relationships relationships = new Relationships();
        SafeXml.walk(content, relationships);
        return relationships;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        String id = SafeXml.attribute(xml, "Id");
        String target = SafeXml.attribute(xml, "Target");
        if (!name.equals("Relationship") || id == null || target == null) {
            return;
        }
        targets.put(id, target);
        String type = String.valueOf(SafeXml.attribute(xml, "Type"));
        external |= "External".equals(SafeXml.attribute(xml, "TargetMode")) && !type.endsWith("/hyperlink");
    }

    @Override
    public void end(String name) {}

    @Override
    public void text(String text) {}
}
