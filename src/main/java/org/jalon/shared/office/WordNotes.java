package org.jalon.shared.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** The texts of footnotes or endnotes by their numbers in the file. */
public final class WordNotes implements SafeXml.Walk {

    /** @param unread why not all of it could be read */
    public record Note(String text, Optional<UnreadableCell> unread) {}

    private final Map<String, Note> notes = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<UnreadableCell> missed = new ArrayList<>();
    private final WordRuns runs;
    private String id = "";

    private WordNotes(Revisions side) {
        this.runs = new WordRuns(side, text::append, missed::add, hidden -> {});
    }

    static Map<String, Note> of(OfficePackage file, String part) throws OfficeRefused {
        return of(file, part, Revisions.ACCEPTED);
    }

    /** @throws OfficeRefused if that part cannot be read */
    public static Map<String, Note> of(OfficePackage file, String part, Revisions side) throws OfficeRefused {
        WordNotes notes = new WordNotes(side);
        file.walk(part, notes);
        return Map.copyOf(notes.notes);
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        if (runs.skips(name)) {
            return;
        }
        if (name.equals("footnote") || name.equals("endnote")) {
            id = String.valueOf(SafeXml.attribute(xml, "id"));
            text.setLength(0);
            missed.clear();
        }
        runs.start(name, xml);
    }

    @Override
    public void end(String name) {
        if (runs.ends()) {
            return;
        }
        runs.end(name);
        if (name.equals("p")) {
            text.append('\n');
        } else if (name.equals("footnote") || name.equals("endnote")) {
            notes.put(id, new Note(text.toString().strip(), missed.stream().findFirst()));
        }
    }

    @Override
    public void text(String characters) {
        runs.text(characters);
    }
}
