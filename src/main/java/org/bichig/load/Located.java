package org.bichig.load;

import java.util.function.Function;
import org.bichig.finding.Place;

/** A value and where the user wrote it, so that a later check can still point at it. */
record Located<T>(T value, Place place) {

    /** The same place with another value made from this one. */
    <R> Located<R> map(Function<? super T, ? extends R> change) {
        return new Located<>(change.apply(value), place);
    }
}
