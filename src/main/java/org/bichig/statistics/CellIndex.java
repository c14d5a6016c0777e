package org.bichig.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers the cells of a form, so that each report holds its figures in a row and not each with a key of its own: of an
 * archive, figures are the greater part.
 */
public final class CellIndex {

    private final List<CellKey> keys;
    private final Map<CellKey, Integer> numbers = new LinkedHashMap<>();

    /** @param keys all different, in the order of the form */
    public CellIndex(List<CellKey> keys) {
        this.keys = List.copyOf(keys);
        keys.forEach(key -> numbers.put(key, numbers.size()));
    }

    /** In the order of the form. */
    public List<CellKey> keys() {
        return keys;
    }

    int size() {
        return keys.size();
    }

    CellKey key(int number) {
        return keys.get(number);
    }

    /** Empty for a cell of another form. */
    Optional<Integer> number(Object key) {
        return Optional.ofNullable(numbers.get(key));
    }
}
