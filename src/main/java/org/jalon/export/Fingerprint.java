package org.jalon.export;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A short digest of all that a record holds, with the records and lists within it. It is taken piece by piece: what a large table says is never one
 * text in memory.
 */
public final class Fingerprint {

    private static final int BYTES = 16;

    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toList();
        }
    };

    private final MessageDigest digest = DigestUtils.getSha256Digest();

    /**
     * The same for values that say the same, today and after a restart; in hexadecimal digits.
     *
     * @param values records, collections, maps and optionals of such, and whatever says all of itself by {@code toString}
     */
    public static String of(Object... values) {
        Fingerprint fingerprint = new Fingerprint();
        for (Object value : values) {
            fingerprint.add(value);
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest(), 0, BYTES);
    }

    /** Each value says how much of it there is, so that no two can run into each other and look like a third. */
    private void add(Object value) {
        switch (value) {
            case Record record -> {
                List<Method> components = COMPONENTS.get(record.getClass());
                begin('r', components.size());
                leaf(record.getClass().getName());
                components.forEach(component -> add(read(component, record)));
            }
            // Sets and maps that cannot be changed have another order after each start.
            case Set<?> set -> {
                begin('s', set.size());
                set.stream().map(String::valueOf).sorted().forEach(this::leaf);
            }
            case Map<?, ?> map -> {
                Map<String, Object> sorted = new TreeMap<>();
                map.forEach((key, of) -> sorted.put(String.valueOf(key), of));
                begin('m', sorted.size());
                sorted.forEach((key, of) -> {
                    leaf(key);
                    add(of);
                });
            }
            case Collection<?> list -> {
                begin('l', list.size());
                list.forEach(this::add);
            }
            case Optional<?> optional -> {
                begin('o', optional.isPresent() ? 1 : 0);
                optional.ifPresent(this::add);
            }
            default -> leaf(value.toString());
        }
    }

    private void leaf(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        begin('t', bytes.length);
        digest.update(bytes);
    }

    private void begin(char kind, int size) {
        digest.update((byte) kind);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(size).flip());
    }

    /** A component that is null is a value of its own. */
    private static Object read(Method component, Record record) {
        try {
            return Optional.ofNullable(component.invoke(record));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " could not be read", e);
        }
    }
}
