package org.bichig.page;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that several pages ask for and that is dear to make: made when the first one asks. Safe to use from several threads. */
final class Once<T extends Object> implements Supplier<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T value = made.orElseGet(maker);
        made = Optional.of(value);
        return value;
    }
}
