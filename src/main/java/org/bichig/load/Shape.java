package org.bichig.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys that a mapping of the content may have, what stands behind each, and what it means. A binder reads through it: what
 * is not in it cannot be asked for, what is required in it is missed, and {@link ContentSchemas} tells editors the same.
 *
 * @param name of the shape, unique among all shapes
 * @param fork where it depends on one key what the others are
 */
record Shape(String name, Map<String, Key> keys, Optional<Fork> fork) {

    /**
     * @param meaning for whoever types it, in one sentence or less
     */
    record Key(String name, Value value, boolean required, String meaning) {}

    /** Two shapes, of which a mapping has the one if it has the key, and the other if not. */
    record Fork(String key, Shape with, Shape without) {}

    static Builder named(String name) {
        return new Builder(name);
    }

    static Shape either(String name, String key, Shape with, Shape without) {
        return new Shape(name, Map.of(), Optional.of(new Fork(key, with, without)));
    }

    /** The shape that a mapping with these keys has. */
    Shape of(Collection<String> given) {
        return fork.map(choice -> given.contains(choice.key()) ? choice.with() : choice.without())
                .orElse(this);
    }

    /** @throws IllegalStateException when there is no such key: a mistake in bichig, which its tests find */
    Value value(String key) {
        return Optional.ofNullable(keys.get(key))
                .orElseThrow(() -> new IllegalStateException("no key " + key + " in the shape of " + name))
                .value();
    }

    /** @throws IllegalStateException when the shape says another type than any of these: a mistake in bichig too */
    void expect(String key, Class<?>... types) {
        Value value = value(key);
        if (Stream.of(types).noneMatch(type -> type.isInstance(value))) {
            throw new IllegalStateException(key + " of " + name + " is asked for as another type than " + value);
        }
    }

    /** The shape of what stands below a key, or of the items of its list; empty where no keys stand there. */
    Optional<Shape> below(String key) {
        return keysIn(value(key));
    }

    private static Optional<Shape> keysIn(Value value) {
        if (value instanceof Value.ListOf list) {
            return keysIn(list.items());
        }
        if (value instanceof Value.Wording wording) {
            return Optional.of(wording.shape());
        }
        return value instanceof Value.Keys keys ? Optional.of(keys.shape().get()) : Optional.empty();
    }

    List<String> required() {
        return keys.values().stream().filter(Key::required).map(Key::name).toList();
    }

    /** Collects the keys in the order in which editors offer them. */
    static final class Builder {

        private final String name;
        private final List<Key> keys = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        Builder required(String key, Value value, String meaning) {
            keys.add(new Key(key, value, true, meaning));
            return this;
        }

        Builder key(String key, Value value, String meaning) {
            keys.add(new Key(key, value, false, meaning));
            return this;
        }

        Builder text(String key, String meaning) {
            return key(key, new Value.Text(Optional.empty()), meaning);
        }

        Builder text(String key, Pattern form, String meaning) {
            return key(key, new Value.Text(Optional.of(form)), meaning);
        }

        Builder wording(String key, String meaning) {
            return key(key, new Value.Wording(WordingShapes.WORDING), meaning);
        }

        Builder day(String key, String meaning) {
            return key(key, new Value.Day(), meaning);
        }

        Builder keys(String key, Shape shape, String meaning) {
            return key(key, new Value.Keys(() -> shape), meaning);
        }

        Builder list(String key, Value items, String meaning) {
            return key(key, new Value.ListOf(items, false), meaning);
        }

        Builder list(String key, Supplier<Shape> items, String meaning) {
            return list(key, new Value.Keys(items), meaning);
        }

        Builder oneOrMore(String key, String meaning) {
            return key(key, new Value.ListOf(new Value.Text(Optional.empty()), true), meaning);
        }

        /** All that another shape has. */
        Builder and(Shape other) {
            keys.addAll(other.keys().values());
            return this;
        }

        Shape build() {
            Map<String, Key> byName = new LinkedHashMap<>();
            keys.forEach(key -> byName.put(key.name(), key));
            return new Shape(name, java.util.Collections.unmodifiableMap(byName), Optional.empty());
        }
    }
}
