package org.jalon.shared.office;

import javax.xml.stream.XMLStreamReader;
import org.jalon.shared.office.OfficeRefused.Why;

/** The relationships of a part: whether it refers to anything that is elsewhere. */
final class Relationships implements SafeXml.Walk {

    private final boolean templateAllowed;
    private boolean external;

    private Relationships(boolean templateAllowed) {
        this.templateAllowed = templateAllowed;
    }

    /** Refuses whatever would be fetched when the file is opened. A link that a person may click is none of it. */
    static void refuseExternal(byte[] content, boolean templateAllowed) throws OfficeRefused {
        Relationships relationships = new Relationships(templateAllowed);
        SafeXml.walk(content, relationships);
        if (relationships.external) {
            throw new OfficeRefused(Why.EXTERNAL);
        }
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        String id = SafeXml.attribute(xml, "Id");
        String target = SafeXml.attribute(xml, "Target");
        if (!name.equals("Relationship") || id == null || target == null) {
            return;
        }
        String type = String.valueOf(SafeXml.attribute(xml, "Type"));
        boolean harmless = type.endsWith("/hyperlink") || templateAllowed && type.endsWith("/attachedTemplate");
        external |= "External".equals(SafeXml.attribute(xml, "TargetMode")) && !harmless;
    }

    @Override
    public void end(String name) {}

    @Override
    public void text(String text) {}
}
