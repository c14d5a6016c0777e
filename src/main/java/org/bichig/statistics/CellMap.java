package org.bichig.statistics;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A map from the cells of a form, in its order, that holds no key and no entry of its own. Cannot be changed. */
final class CellMap<V extends Object> extends AbstractMap<CellKey, V> {

    private final CellIndex index;
    private final IntFunction<Optional<V>> values;

    /** @param values by the number of the cell; empty where the map has none */
    CellMap(CellIndex index, IntFunction<Optional<V>> values) {
        this.index = index;
        this.values = values;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return key == null ? null : value(key).orElse(null);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key != null && value(key).isPresent();
    }

    @Override
    public Set<Map.Entry<CellKey, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<CellKey, V>> iterator() {
                return entries().iterator();
            }

            @Override
            public int size() {
                return (int) entries().count();
            }
        };
    }

    private Optional<V> value(Object key) {
        return index.number(key).flatMap(values::apply);
    }

    private Stream<Map.Entry<CellKey, V>> entries() {
        return IntStream.range(0, index.size())
                .boxed()
                .flatMap(number -> values.apply(number).map(value -> Map.entry(index.key(number), value)).stream());
    }
}
