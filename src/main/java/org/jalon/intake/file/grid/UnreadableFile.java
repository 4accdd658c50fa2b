package org.jalon.intake.file.grid;

import java.util.List;
import org.jalon.shared.FlawedInput;

/** A file that cannot be read as a whole, or that nobody should read. Nothing of it is given. */
public final class UnreadableFile extends FlawedInput {

    private static final long serialVersionUID = 1L;
    private final String key;
    private final String place;
    private final transient List<String> details;

    /**
     * @param place in the notation of {@link FilePlace}, empty for the file as a whole
     * @param key of the words that say why and what to do
     * @param details what is put into those words
     */
    public UnreadableFile(String place, String key, String... details) {
        super(List.of(Flaw.at("/file", key, (Object[]) details)));
        this.place = place;
        this.key = key;
        this.details = List.of(details);
    }

    /** The same, with what was the matter; no person sees that. */
    public UnreadableFile(String place, String key, Throwable cause) {
        this(place, key);
        initCause(cause);
    }

    public String place() {
        return place;
    }

    public String key() {
        return key;
    }

    public List<String> details() {
        return details;
    }
}
