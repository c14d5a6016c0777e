package org.bichig.render;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Hashes values: records, and what they may hold. What it does not know it refuses, lest two values that differ have one
 * fingerprint. The hash (XXH3) is not one that withstands an enemy, who would gain nothing here: it compares a site with
 * itself. Safe to use from several threads.
 */
final class Fingerprinter {

    private static final Hasher64 HASHER = Hashing.xxh3_64();

    /** So deep below a view stand the parts that it has in common with the views of other pages: messages, tables. */
    private static final int DEPTH_OF_PARTS = 3;

    /** A power of two. Each page has some hundred parts, and those that share them are rendered one after the other. */
    private static final int PARTS = 1024;

    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<Part> parts = new AtomicReferenceArray<>(PARTS);

    /** A type of records. */
    private record Shape(long name, RecordComponent[] components) {}

    /**
     * What has been hashed. By identity: whether two parts are equal takes as long to tell as their hashes.
     *
     * @param depth at which it was hashed: further up, what it holds are parts in their turn
     */
    private record Part(Object value, int depth, long hash) {}

    /** The hash of each component of a record, by its name. */
    SortedMap<String, Long> parts(Record value) {
        SortedMap<String, Long> found = new TreeMap<>();
        for (RecordComponent component : shapeOf(value).components()) {
            found.put(component.getName(), hash(read(component, value), 1));
        }
        return found;
    }

    long hash(Object value) {
        return hash(value, 0);
    }

    private long hash(Object value, int depth) {
        if (!(value instanceof Record || value instanceof List<?> || value instanceof Map<?, ?>)) {
            return anew(value, depth);
        }
        int slot = System.identityHashCode(value) + depth & PARTS - 1;
        Part part = parts.get(slot);
        if (part != null && part.value() == value && part.depth() == depth) {
            return part.hash();
        }
        long hash = anew(value, depth);
        parts.set(slot, new Part(value, depth, hash));
        return hash;
    }

    private long anew(Object value, int depth) {
        HashStream64 hash = HASHER.hashStream();
        put(hash, value, depth);
        return hash.getAsLong();
    }

    /** What is held by something at this depth. */
    private void putHeld(HashStream64 hash, Object value, int depth) {
        boolean part = value instanceof Record || value instanceof List<?> || value instanceof Map<?, ?>;
        if (part && depth < DEPTH_OF_PARTS) {
            hash.putByte((byte) 'p').putLong(hash(value, depth + 1));
        } else {
            put(hash, value, depth + 1);
        }
    }

    /** Each kind begins with a mark of its own, and what has no fixed length with its length. */
    private void put(HashStream64 hash, Object value, int depth) {
        if (value instanceof String text) {
            hash.putByte((byte) 's').putString(text);
        } else if (value instanceof Record view) {
            Shape shape = shapeOf(view);
            hash.putByte((byte) 'r').putLong(shape.name());
            for (RecordComponent component : shape.components()) {
                putHeld(hash, read(component, view), depth);
            }
        } else if (value instanceof List<?> list) {
            hash.putByte((byte) 'l').putInt(list.size());
            list.forEach(item -> putHeld(hash, item, depth));
        } else if (value instanceof Boolean truth) {
            hash.putByte((byte) (truth ? 't' : 'f'));
        } else if (value instanceof Integer number) {
            hash.putByte((byte) 'i').putInt(number);
        } else if (value instanceof Long number) {
            hash.putByte((byte) 'j').putLong(number);
        } else if (value instanceof Optional<?> optional) {
            hash.putByte((byte) 'o').putBoolean(optional.isPresent());
            optional.ifPresent(item -> putHeld(hash, item, depth));
        } else if (value instanceof Enum<?> constant) {
            hash.putByte((byte) 'e')
                    .putString(constant.getDeclaringClass().getName())
                    .putString(constant.name());
        } else if (value instanceof Map<?, ?> map) {
            SortedMap<String, Object> sorted = new TreeMap<>();
            map.forEach((key, item) -> sorted.put((String) key, item));
            hash.putByte((byte) 'm').putInt(sorted.size());
            sorted.forEach((key, item) -> putHeld(hash.putString(key), item, depth));
        } else {
            throw new IllegalArgumentException(
                    "a view may not hold a " + value.getClass().getName());
        }
    }

    private Shape shapeOf(Record value) {
        Class<?> type = value.getClass();
        Shape known = shapes.get(type);
        return known == null ? shapes.computeIfAbsent(type, Fingerprinter::shapeOf) : known;
    }

    private static Shape shapeOf(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent component : components) {
            // Some records are nested in what other packages do not see.
            component.getAccessor().setAccessible(true);
        }
        return new Shape(HASHER.hashStream().putString(type.getName()).getAsLong(), components);
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a component of a record cannot be read: " + component, e);
        }
    }
}
