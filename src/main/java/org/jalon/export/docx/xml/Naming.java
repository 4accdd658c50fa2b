package org.jalon.export.docx.xml;

import java.util.Map;

/**
 * What a file calls the styles and the list that the table is written in. Word keeps a name for people and an id for itself, and an office may
 * have made a style anew.
 *
 * @param ids of styles by the ids that Jalon's own file has; those that are missing here are the same
 * @param list number of the list that bullets belong to
 */
public record Naming(Map<String, String> ids, String list) {

    public static final Naming OWN = new Naming(Map.of(), "1");

    public String style(String own) {
        return ids.getOrDefault(own, own);
    }
}
