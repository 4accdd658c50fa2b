package org.jalon.export.order;

import org.jalon.export.Fingerprint;
import org.jalon.export.printed.MissingGlyphs;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is read, as a file of JSON for people and programs alike. */
@Component
class JsonDocuments {

    private final JsonMapper json;

    JsonDocuments(JsonMapper json) {
        this.json = json;
    }

    /** @param name of the file, without its ending */
    MadeDocument of(String name, Object content) {
        return new MadeDocument(name + ".json", "application/json", Fingerprint.of(content), out -> {
            json.writerWithDefaultPrettyPrinter()
                    .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .writeValue(out, content);
            return MissingGlyphs.NONE;
        });
    }
}
