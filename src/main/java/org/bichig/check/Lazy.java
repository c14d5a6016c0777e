package org.bichig.check;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is worked out when it is asked for, once. Confined to one thread. */
final class Lazy<T> {

    private final Supplier<T> work;
    private Optional<T> done = Optional.empty();

    Lazy(Supplier<T> work) {
        this.work = work;
    }

    T get() {
        if (done.isEmpty()) {
            done = Optional.of(work.get());
        }
        return done.get();
    }
}
