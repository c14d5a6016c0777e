package org.bichig.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Values that some files of one report are made from, one after the other. A value is made when the first of them asks, and let
 * go of when the last has asked, or when many others have been made since: after an edit only some of them ask, and a plan,
 * which is kept for the whole build, must not hold the views of all its pages. Who asks after that gets it made once more.
 * Safe to use from several threads.
 */
final class Sharing {

    /** A report has three for each language, and on each core one or two reports are on the way. */
    static final int MOST = 24;

    private final Deque<Value<?>> lastMade = new ArrayDeque<>();

    /** @param users how many files ask, each of them once */
    <T extends Object> Supplier<T> of(int users, Supplier<T> maker) {
        return new Value<>(users, maker);
    }

    private void made(Value<?> value) {
        Optional<Value<?>> oldest;
        synchronized (lastMade) {
            lastMade.addLast(value);
            oldest = lastMade.size() > MOST ? Optional.of(lastMade.removeFirst()) : Optional.empty();
        }
        oldest.ifPresent(Value::letGo);
    }

    private final class Value<T extends Object> implements Supplier<T> {

        private final Supplier<T> maker;
        private int left;
        private volatile Optional<T> made = Optional.empty();

        Value(int users, Supplier<T> maker) {
            this.maker = maker;
            this.left = users;
        }

        @Override
        public synchronized T get() {
            left--;
            Optional<T> known = made;
            if (known.isPresent()) {
                if (left <= 0) {
                    letGo();
                }
                return known.get();
            }
            T value = maker.get();
            if (left > 0) {
                made = Optional.of(value);
                made(this);
            }
            return value;
        }

        /** Without the lock: whoever asks at this moment has it, or makes it once more. */
        void letGo() {
            made = Optional.empty();
        }
    }
}
