package org.bichig.load;

import java.util.Optional;
import java.util.function.Supplier;
import org.bichig.pack.PackSource;

/**
 * Where bodies are kept when they have been read and checked: from this build to the next, and out of memory. May be asked
 * from several threads.
 */
public interface BodyShelf {

    /** For one build: nothing is there, and what is kept lies in memory, packed, which is a fraction of what it is made of. */
    BodyShelf IN_MEMORY = new BodyShelf() {
        @Override
        public Optional<PackSource> find(String organ) {
            return Optional.empty();
        }

        @Override
        public Optional<PackSource> keep(String organ, Supplier<byte[]> packed) {
            return Optional.of(PackSource.of(packed.get()));
        }
    };

    /**
     * A body as it was kept.
     *
     * @param organ its key
     * @return empty when it is not there, or when a file that it was made from has changed
     */
    Optional<PackSource> find(String organ);

    /**
     * Keeps a body.
     *
     * @return where it lies now; empty when it cannot be kept
     */
    Optional<PackSource> keep(String organ, Supplier<byte[]> packed);
}
