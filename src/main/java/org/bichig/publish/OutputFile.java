package org.bichig.publish;

import java.util.function.Supplier;

/**
 * A file that the site shall hold.
 *
 * @param path where, from the output folder, with forward slashes: {@code zh/huhhot/2018/index.html}
 * @param madeFrom a fingerprint of everything that the content is made from, or empty when there is none. Where a file
 *     with the same fingerprint stands published and untouched, the content is not asked for
 * @param content gives the bytes; called at most once, in the thread that publishes
 */
public record OutputFile(String path, Phase phase, String madeFrom, Supplier<byte[]> content) {

    /** A file whose bytes are at hand. */
    public static OutputFile of(String path, Phase phase, byte[] bytes) {
        return new OutputFile(path, phase, "", () -> bytes);
    }

    /** A file whose bytes are made only if no file made from the same is published already. */
    public static OutputFile lazily(String path, Phase phase, String madeFrom, Supplier<byte[]> content) {
        return new OutputFile(path, phase, madeFrom, content);
    }
}
