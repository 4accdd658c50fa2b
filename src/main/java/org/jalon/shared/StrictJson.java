package org.jalon.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads what comes in from outside and takes it at its word: what has no meaning here, is there twice or has the wrong type is refused
 * rather than guessed at. What Jalon itself has stored is read by the application's own mapper.
 */
@Component
public class StrictJson {

    private final JsonMapper mapper;

    StrictJson(JsonMapper application) {
        this.mapper = application
                .rebuild()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Boolean,
                        booleans -> booleans.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .addModule(new SimpleModule()
                        .addDeserializer(LocalDate.class, new DayReading())
                        .addDeserializer(String.class, new TextReading()))
                .build();
    }

    /** A day as text, and one that Jalon takes. */
    private static final class DayReading extends StdDeserializer<LocalDate> {

        DayReading() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
            try {
                return Days.parse(text);
            } catch (DateTimeParseException e) {
                throw context.weirdStringException(text, LocalDate.class, "no day");
            }
        }
    }

    /** A text without what no text has and no database of ours keeps: NUL, and halves of a letter that stands for two characters. */
    private static final class TextReading extends StdDeserializer<String> {

        private static final Pattern NO_TEXT = Pattern.compile("[\\x00\\p{Cs}]");

        TextReading() {
            super(String.class);
        }

        @Override
        public LogicalType logicalType() {
            return LogicalType.Textual;
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(parser, context);
            return text == null ? null : NO_TEXT.matcher(text).replaceAll("");
        }
    }

    /** The mapper, for those who read from a stream. */
    public JsonMapper mapper() {
        return mapper;
    }

    /** @throws tools.jackson.core.JacksonException if {@code json} is not exactly what {@code type} says */
    public <T> T read(JsonNode json, Class<T> type) {
        return mapper.treeToValue(json, type);
    }
}
