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
import org.bichig.page.DataTable;

/**
 * Hashes values: records, and what they may hold. What it does not know it refuses, lest two values that differ have one
 * fingerprint. The hash (XXH3) is not one that withstands an enemy, who would gain nothing here: it compares a site with
 * itself. Safe to use from several threads.
 */
final class Fingerprinter {

    private static final Hasher64 HASHER = Hashing.xxh3_64();

    /** So deep below a view stand, at most, the parts that it has in common with the views of other pages. */
    private static final int DEPTH_OF_PARTS = 4;

    /** So many items or components make a part; what is smaller is hashed again as fast as it is found. */
    private static final int LARGE = 8;

    /** Characters of a text that makes a part. */
    private static final int LONG = 1024;

    /** A power of two. A page has a few dozen parts, and those that share them are rendered one after the other. */
    private static final int PARTS = 128;

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
        char[] room = room();
        for (RecordComponent component : shapeOf(value).components()) {
            found.put(component.getName(), hash(read(component, value), 1, room));
        }
        return found;
    }

    long hash(Object value) {
        return hash(value, 0, room());
    }

    private long hash(Object value, int depth, char[] room) {
        if (!isLarge(value)) {
            return anew(value, depth, room);
        }
        int slot = System.identityHashCode(value) + depth & PARTS - 1;
        Part part = parts.get(slot);
        if (part != null && part.value() == value && part.depth() == depth) {
            return part.hash();
        }
        long hash = anew(value, depth, room);
        parts.set(slot, new Part(value, depth, hash));
        return hash;
    }

    /** Whether it makes a part, the messages of a language or a table for example: that depends on the value alone. */
    private boolean isLarge(Object value) {
        if (value instanceof String text) {
            return text.length() >= LONG;
        }
        if (value instanceof Record view) {
            return shapeOf(view).components().length >= LARGE;
        }
        return value instanceof List<?> list && list.size() >= LARGE
                || value instanceof Map<?, ?> map && map.size() >= LARGE;
    }

    private long anew(Object value, int depth, char[] room) {
        HashStream64 hash = HASHER.hashStream();
        put(hash, value, depth, room);
        return hash.getAsLong();
    }

    /** The hash of all that the rows of a table depend on. */
    long hash(DataTable.Rows rows) {
        HashStream64 hash = HASHER.hashStream();
        char[] room = room();
        rows.tell(text -> put(hash, text, room));
        return hash.getAsLong();
    }

    /** What is held by something at this depth. */
    private void putHeld(HashStream64 hash, Object value, int depth, char[] room) {
        if (depth < DEPTH_OF_PARTS && isLarge(value)) {
            hash.putByte((byte) 'p').putLong(hash(value, depth + 1, room));
        } else {
            put(hash, value, depth + 1, room);
        }
    }

    /** Each kind begins with a mark of its own, and what has no fixed length with its length. */
    private void put(HashStream64 hash, Object value, int depth, char[] room) {
        if (value instanceof String text) {
            put(hash.putByte((byte) 's'), text, room);
        } else if (value instanceof Record view) {
            Shape shape = shapeOf(view);
            hash.putByte((byte) 'r').putLong(shape.name());
            for (RecordComponent component : shape.components()) {
                putHeld(hash, read(component, view), depth, room);
            }
        } else if (value instanceof List<?> list) {
            hash.putByte((byte) 'l').putInt(list.size());
            list.forEach(item -> putHeld(hash, item, depth, room));
        } else if (value instanceof Boolean truth) {
            hash.putByte((byte) (truth ? 't' : 'f'));
        } else if (value instanceof Integer number) {
            hash.putByte((byte) 'i').putInt(number);
        } else if (value instanceof Long number) {
            hash.putByte((byte) 'j').putLong(number);
        } else if (value instanceof Optional<?> optional) {
            hash.putByte((byte) 'o').putBoolean(optional.isPresent());
            optional.ifPresent(item -> putHeld(hash, item, depth, room));
        } else if (value instanceof Enum<?> constant) {
            hash.putByte((byte) 'e')
                    .putString(constant.getDeclaringClass().getName())
                    .putString(constant.name());
        } else if (value instanceof Map<?, ?> map) {
            SortedMap<String, Object> sorted = new TreeMap<>();
            map.forEach((key, item) -> sorted.put((String) key, item));
            hash.putByte((byte) 'm').putInt(sorted.size());
            sorted.forEach((key, item) -> putHeld(put(hash, key, room), item, depth, room));
        } else {
            throw new IllegalArgumentException(
                    "a view may not hold a " + value.getClass().getName());
        }
    }

    /** Gives the hash what {@link HashStream64#putString} would, which asks a text for each of its characters. */
    private static HashStream64 put(HashStream64 hash, String text, char[] room) {
        for (int from = 0; from < text.length(); from += room.length) {
            int to = Math.min(text.length(), from + room.length);
            text.getChars(from, to, room, 0);
            hash.putChars(room, 0, to - from);
        }
        return hash.putInt(text.length());
    }

    private static char[] room() {
        return new char[1024];
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
