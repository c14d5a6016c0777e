package org.bichig.page;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that some files of one report are made from. It is made when the first of them asks, and let go of when the last
 * has asked: a plan is kept for the whole build, and must not hold the views of all its pages. Who asks once more gets it made
 * once more. Safe to use from several threads.
 */
final class Shared<T extends Object> implements Supplier<T> {

    private final Supplier<T> maker;
    private int left;
    private Optional<T> made = Optional.empty();

    /** @param users how many files ask, each of them once */
    Shared(int users, Supplier<T> maker) {
        this.maker = maker;
        this.left = users;
    }

    @Override
    public synchronized T get() {
        T value = made.orElseGet(maker);
        left--;
        made = left > 0 ? Optional.of(value) : Optional.empty();
        return value;
    }
}
