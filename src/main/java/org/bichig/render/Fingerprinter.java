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
import org.bichig.page.DataTable;

/**
 * Hashes values: records, and what they may hold. What it does not know it refuses, lest two values that differ have one
 * fingerprint. The hash (XXH3) is not one that withstands an enemy, who would gain nothing here: it compares a site with
 * itself. Safe to use from several threads.
 */
final class Fingerprinter {

    private static final Hasher64 HASHER = Hashing.xxh3_64();

    private final Map<Class<?>, RecordComponent[]> components = new ConcurrentHashMap<>();

    /** The hash of each component of a record, by its name. */
    SortedMap<String, Long> parts(Record value) {
        SortedMap<String, Long> parts = new TreeMap<>();
        for (RecordComponent component : componentsOf(value)) {
            parts.put(component.getName(), hash(read(component, value)));
        }
        return parts;
    }

    long hash(Object value) {
        HashStream64 hash = HASHER.hashStream();
        put(hash, value);
        return hash.getAsLong();
    }

    /** The hash of all that the rows of a table depend on. */
    long hash(DataTable.Rows rows) {
        HashStream64 hash = HASHER.hashStream();
        rows.tell(hash::putString);
        return hash.getAsLong();
    }

    /** Each kind begins with a mark of its own, and what has no fixed length with its length. */
    private void put(HashStream64 hash, Object value) {
        if (value instanceof String text) {
            hash.putByte((byte) 's').putString(text);
        } else if (value instanceof Record view) {
            RecordComponent[] all = componentsOf(view);
            hash.putByte((byte) 'r').putString(view.getClass().getName());
            for (RecordComponent component : all) {
                put(hash, read(component, view));
            }
        } else if (value instanceof List<?> list) {
            hash.putByte((byte) 'l').putInt(list.size());
            list.forEach(item -> put(hash, item));
        } else if (value instanceof Boolean truth) {
            hash.putByte((byte) (truth ? 't' : 'f'));
        } else if (value instanceof Integer number) {
            hash.putByte((byte) 'i').putInt(number);
        } else if (value instanceof Long number) {
            hash.putByte((byte) 'j').putLong(number);
        } else if (value instanceof Optional<?> optional) {
            hash.putByte((byte) 'o').putBoolean(optional.isPresent());
            optional.ifPresent(item -> put(hash, item));
        } else if (value instanceof Enum<?> constant) {
            hash.putByte((byte) 'e')
                    .putString(constant.getDeclaringClass().getName())
                    .putString(constant.name());
        } else if (value instanceof Map<?, ?> map) {
            SortedMap<String, Object> sorted = new TreeMap<>();
            map.forEach((key, item) -> sorted.put((String) key, item));
            hash.putByte((byte) 'm').putInt(sorted.size());
            sorted.forEach((key, item) -> put(hash.putString(key), item));
        } else {
            throw new IllegalArgumentException(
                    "a view may not hold a " + value.getClass().getName());
        }
    }

    private RecordComponent[] componentsOf(Record value) {
        return components.computeIfAbsent(value.getClass(), type -> {
            RecordComponent[] found = type.getRecordComponents();
            for (RecordComponent component : found) {
                // Some records are nested in what other packages do not see.
                component.getAccessor().setAccessible(true);
            }
            return found;
        });
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a component of a record cannot be read: " + component, e);
        }
    }
}
