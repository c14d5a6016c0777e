package org.bichig.build;

import java.util.List;
import java.util.Optional;
import org.bichig.cache.InputChange;
import org.bichig.cache.LastRun;
import org.bichig.cache.Recall;

/**
 * Why the next build would render a file, or would not.
 *
 * @param path below the site
 * @param recall what is known of the last build; when it is nothing, everything is rendered
 * @param parts that have changed, by the names that fingerprints have for them
 * @param inputs the changed files that reach this one
 * @param last why the last build rendered it that rendered anything; empty when it did not, or nobody knows
 */
public record PageReason(
        String path, State state, Recall recall, List<String> parts, List<Input> inputs, Optional<Last> last) {

    /** What the next build would do with a file. */
    public enum State {
        /** Leave it: it is made from the same as what stands there. */
        SAME,
        /** Render it: parts that it is made from have changed. */
        PARTS,
        /** Render it: the last build did not make it. */
        NEW,
        /** Render it: the site is not as the last build left it. */
        NOT_AS_LEFT,
        /** Make it: what it is made from takes as long to find out as to make it. */
        ALWAYS,
        /** Take it away: nothing makes it any more. */
        GONE,
        /** Render it, as everything. */
        NOTHING_KNOWN
    }

    /**
     * A file that has changed.
     *
     * @param file as the user would type it
     */
    public record Input(String file, InputChange.Kind change, Reached reached) {}

    /**
     * What the last build did.
     *
     * @param before what it knew of the build before it; if nothing, it rendered everything
     * @param cause why it rendered this file
     */
    public record Last(Recall before, LastRun.Cause cause, List<String> parts, List<Input> inputs) {}

    /** Whether the next build would make the file. */
    public boolean isRendered() {
        return state != State.SAME && state != State.GONE;
    }
}
