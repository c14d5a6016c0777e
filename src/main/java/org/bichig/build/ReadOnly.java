package org.bichig.build;

import java.util.Optional;
import java.util.function.Supplier;
import org.bichig.load.BodyShelf;
import org.bichig.pack.PackSource;

/** A shelf from which somebody takes who does not build, and leaves nothing there. */
record ReadOnly(BodyShelf shelf) implements BodyShelf {

    @Override
    public Optional<PackSource> find(String organ) {
        return shelf.find(organ);
    }

    @Override
    public Optional<PackSource> keep(String organ, Supplier<byte[]> packed) {
        return BodyShelf.IN_MEMORY.keep(organ, packed);
    }
}
