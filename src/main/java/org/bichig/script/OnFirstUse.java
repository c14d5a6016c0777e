package org.bichig.script;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is dear to make and not always wanted: made when it is first asked for. Not thread-safe. */
final class OnFirstUse<T extends Object> implements Supplier<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    OnFirstUse(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T value = made.orElseGet(maker);
        made = Optional.of(value);
        return value;
    }
}
