package org.bichig.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Holds the values that were asked for last, so that who asks for one several times within a short while gets it from
 * memory. Safe to use from several threads.
 */
final class Recent {

    /** The texts and tables of some reports: a few megabytes. */
    private static final int MOST = 64;

    private final Map<Supplier<?>, Object> values = new LinkedHashMap<>(2 * MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Supplier<?>, Object> eldest) {
            return size() > MOST;
        }
    };

    /** @param reader gives the same value each time */
    <T extends Object> Supplier<T> of(Supplier<T> reader) {
        return () -> get(reader);
    }

    @SuppressWarnings("unchecked") // what stands at a reader came from it
    private <T extends Object> T get(Supplier<T> reader) {
        synchronized (values) {
            Object known = values.get(reader);
            if (known != null) {
                return (T) known;
            }
        }
        // Not under the lock: reading takes longer than reading twice now and then costs.
        T value = reader.get();
        synchronized (values) {
            values.put(reader, value);
        }
        return value;
    }
}
