package org.bichig.publish;

import java.util.function.Supplier;

/**
 * A file that the site shall hold.
 *
 * @param path where, from the output folder, with forward slashes: {@code zh/huhhot/2018/index.html}
 * @param sha256 of the content, if that is known, or empty. Where such a file stands published and untouched, the content is
 *     not asked for
 * @param made whether the bytes are at hand, and the hash is theirs
 * @param content gives the bytes; called at most once, in the thread that publishes
 */
public record OutputFile(String path, Phase phase, String sha256, boolean made, Supplier<Content> content) {

    /** A file whose bytes are at hand. They are hashed here: several threads can do that, and only one publishes. */
    public static OutputFile of(String path, Phase phase, byte[] bytes) {
        return new OutputFile(path, phase, Sha256.of(bytes), true, () -> new Content.Whole(bytes));
    }

    /** A file whose bytes are made only if they do not stand in the site already, or that need not be hashed. */
    public static OutputFile lazily(String path, Phase phase, String sha256, Supplier<Content> content) {
        return new OutputFile(path, phase, sha256, false, content);
    }

    /**
     * A file that is too large to be held.
     *
     * @param sha256 of what the writer writes
     */
    public static OutputFile streamed(String path, Phase phase, String sha256, long length, Content.Writer writer) {
        return new OutputFile(path, phase, sha256, true, () -> new Content.Stream(length, writer));
    }
}
