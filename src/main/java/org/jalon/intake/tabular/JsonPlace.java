package org.jalon.intake.tabular;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jalon.intake.tabular.SeedPlace.AtCharacter;
import org.jalon.intake.tabular.SeedPlace.AtPointer;
import org.jalon.intake.tabular.SeedPlace.InFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A value in a descriptor that knows where it stands, so that a wrong one can be named. */
public record JsonPlace(String file, String pointer, String name, JsonNode node) {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** @throws SeedRefused if {@code text} is no JSON, or anything but an object */
    public static JsonPlace parse(String file, String text) {
        try {
            JsonPlace root = new JsonPlace(file, "", "", STRICT.readTree(text));
            root.members();
            return root;
        } catch (JacksonException e) {
            throw new SeedRefused(placeOf(e, file), "seed.json");
        }
    }

    private static SeedPlace placeOf(JacksonException e, String file) {
        return Optional.ofNullable(e.getLocation())
                .<SeedPlace>map(at -> new AtCharacter(file, at.getLineNr(), at.getColumnNr()))
                .orElseGet(() -> new InFile(file));
    }

    Optional<JsonPlace> at(String member) {
        return Optional.ofNullable(node.get(member)).map(value -> below(member, value));
    }

    JsonPlace need(String member) {
        return at(member).orElseThrow(() -> refused("seed.schema.missing", member));
    }

    List<JsonPlace> members() {
        if (!node.isObject()) {
            throw refused("seed.schema.object");
        }
        return node.properties().stream()
                .map(member -> below(member.getKey(), member.getValue()))
                .toList();
    }

    /** The items of a list with at least one. */
    List<JsonPlace> items() {
        if (!node.isArray() || node.isEmpty()) {
            throw refused("seed.schema.list");
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> below(Integer.toString(i), node.get(i)))
                .toList();
    }

    String text() {
        if (!node.isString() || node.asString().isEmpty()) {
            throw refused("seed.schema.text");
        }
        return node.asString();
    }

    /** One text or a list of them: Table Schema allows both for the columns of a key. */
    List<String> texts() {
        return node.isString()
                ? List.of(text())
                : items().stream().map(JsonPlace::text).toList();
    }

    boolean truth() {
        if (!node.isBoolean()) {
            throw refused("seed.schema.truth");
        }
        return node.booleanValue();
    }

    int wholeNumber() {
        if (!node.isInt()) {
            throw refused("seed.schema.number");
        }
        return node.intValue();
    }

    /** Refuses every value but one, since another one would mean something that Jalon does not do. */
    void allow(String onlyValue) {
        if (!node.isValueNode() || !node.asString().equals(onlyValue)) {
            throw refused("seed.schema.value", node.isValueNode() ? node.asString() : node.toString(), onlyValue);
        }
    }

    SeedPlace place() {
        return new AtPointer(file, pointer.isEmpty() ? "/" : pointer);
    }

    SeedRefused refused(String key, String... params) {
        return new SeedRefused(place(), key, params);
    }

    private JsonPlace below(String step, JsonNode value) {
        return new JsonPlace(file, pointer + "/" + step, step, value);
    }
}
