package org.jalon.intake.file.odf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jalon.intake.file.grid.RawFile.RawRemark;
import org.jalon.shared.office.Revisions;
import org.jalon.shared.office.SafeXml;
import org.jspecify.annotations.Nullable;

/** Tracked changes of a text, which stand before it: what was deleted, and which parts were inserted; and the styles that hide what has them. */
final class OdfChanges implements SafeXml.Walk {

    private final Revisions side;
    private final Map<String, StringBuilder> deleted = new HashMap<>();
    private final Set<String> inserted = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> hiding = new HashSet<>();
    private String region = "";
    private String style = "";
    private boolean inChanges;
    private boolean inDeletion;
    private boolean inText;

    OdfChanges(Revisions side) {
        this.side = side;
    }

    /** Says on which side the file is read, where it has two. */
    Optional<RawRemark> remark() {
        if (deleted.isEmpty() && inserted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(RawRemark.at(
                "", side == Revisions.ACCEPTED ? "intake.file.remark.accepted" : "intake.file.remark.rejected"));
    }

    /** What stands at the place of a deletion on the side that is read. */
    String at(@Nullable String id) {
        StringBuilder text = id == null ? null : deleted.get(id);
        return side == Revisions.REJECTED && text != null ? text.toString().strip() : "";
    }

    /** What was inserted begins; on one side it is not there. */
    void begin(@Nullable String id) {
        if (side == Revisions.REJECTED && id != null && inserted.contains(id)) {
            gone.add(id);
        }
    }

    void leave(@Nullable String id) {
        if (id != null) {
            gone.remove(id);
        }
    }

    boolean isInGone() {
        return !gone.isEmpty();
    }

    boolean hides(@Nullable String styleName) {
        return styleName != null && hiding.contains(styleName);
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "style" -> style = String.valueOf(SafeXml.attribute(xml, "name"));
            case "text-properties", "table-properties" -> {
                String display = SafeXml.attribute(xml, "display");
                if ("none".equals(display) || "false".equals(display)) {
                    hiding.add(style);
                }
            }
            case "tracked-changes" -> inChanges = true;
            case "changed-region" -> region = String.valueOf(SafeXml.attribute(xml, "id"));
            case "insertion" -> {
                if (inChanges) {
                    inserted.add(region);
                }
            }
            case "deletion" -> {
                inDeletion = inChanges;
                deleted.put(region, new StringBuilder());
            }
            case "p", "h" -> inText = inDeletion;
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "tracked-changes" -> inChanges = false;
            case "deletion" -> inDeletion = false;
            case "p", "h" -> {
                if (inText) {
                    deleted.getOrDefault(region, new StringBuilder()).append('\n');
                }
                inText = false;
            }
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (inText) {
            deleted.getOrDefault(region, new StringBuilder()).append(text);
        }
    }
}
