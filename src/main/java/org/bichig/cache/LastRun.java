package org.bichig.cache;

import java.util.List;

/**
 * What the last build rendered, and why: for whoever asks. No build looks at it.
 *
 * @param seal of what it published: see the publisher
 * @param before what it knew of the build before it; if that was nothing, it rendered everything
 * @param changed the files that had changed since then
 * @param rendered what was rendered of what could have been known; empty when that was everything
 */
public record LastRun(String seal, Recall before, List<InputChange> changed, List<Rendered> rendered) {

    /** Why a file is rendered. */
    public enum Cause {
        /** The build before did not make it. */
        NEW,
        /** What stood in the site was not what that build had left. */
        NOT_AS_LEFT,
        /** Parts that it is made from had changed. */
        PARTS
    }

    /**
     * A file that was rendered.
     *
     * @param path below the site
     * @param parts that had changed, by the names that fingerprints have for them
     */
    public record Rendered(String path, Cause cause, List<String> parts) {

        public Rendered {
            parts = List.copyOf(parts);
        }
    }

    public LastRun {
        changed = List.copyOf(changed);
        rendered = List.copyOf(rendered);
    }
}
