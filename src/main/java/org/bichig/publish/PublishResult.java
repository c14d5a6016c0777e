package org.bichig.publish;

import java.util.List;

/**
 * What a publication did.
 *
 * @param published false when findings stood in the way; then the site is as it was
 * @param written the paths that are new or changed, sorted
 * @param removed the paths that are no longer produced and are gone, sorted
 * @param unchanged how many files stood there already with the right bytes, and were not touched
 * @param seal by which {@link Publisher#stands} knows the site again; empty when nothing was published
 */
public record PublishResult(boolean published, List<String> written, List<String> removed, int unchanged, String seal) {

    /** For those who only looked whether all could be rendered. */
    public static final PublishResult NOTHING_WRITTEN = new PublishResult(true, List.of(), List.of(), 0, "");

    public PublishResult {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
    }

    static PublishResult blocked() {
        return new PublishResult(false, List.of(), List.of(), 0, "");
    }
}
