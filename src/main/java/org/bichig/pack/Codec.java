package org.bichig.pack;

import java.util.function.Function;

/** How values of one type are written, and read again. */
public interface Codec<T extends Object> {

    void write(Packer out, T value);

    T read(Unpacker in);

    /** A codec for what can be made from something else, and taken apart into it. */
    static <T extends Object, P extends Object> Codec<T> by(
            Codec<P> parts, Function<T, P> apart, Function<P, T> together) {
        return new Codec<>() {
            @Override
            public void write(Packer out, T value) {
                parts.write(out, apart.apply(value));
            }

            @Override
            public T read(Unpacker in) {
                return together.apply(parts.read(in));
            }
        };
    }
}
