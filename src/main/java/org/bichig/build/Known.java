package org.bichig.build;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.bichig.cache.BuildCache;
import org.bichig.cache.LastBuild;
import org.bichig.publish.PublishResult;
import org.bichig.publish.Published;
import org.bichig.publish.Publisher;
import org.bichig.render.Fingerprint;

/** What is known of the site that stands: which files were made from what. Gathers the same of the new one. */
final class Known {

    private final boolean wanted;
    private final boolean kept;
    private final Map<String, Fingerprint> made;
    private final Published published;
    private final Function<String, Optional<String>> bodies;
    private SortedMap<String, Fingerprint> madeNow = new TreeMap<>();
    private String seal = "";

    private Known(
            boolean wanted,
            boolean kept,
            Map<String, Fingerprint> made,
            Published published,
            Function<String, Optional<String>> bodies) {
        this.wanted = wanted;
        this.kept = kept;
        this.made = made;
        this.published = published;
        this.bodies = bodies;
    }

    /** @param publisher knows what the site holds, if it is still that of the last build */
    Known(BuildCache.Sight sight, Publisher publisher) {
        this(
                true,
                true,
                sight.lastBuild().map(LastBuild::made).orElse(new TreeMap<>()),
                sight.lastBuild()
                        .map(build -> publisher.published(build.seal()))
                        .orElse(Published.nothing()),
                organ -> Optional.of(sight.madeFrom(organ)));
    }

    /** For a build that makes everything, and leaves nothing to know. */
    static Known nothing() {
        return new Known(false, true, Map.of(), Published.nothing(), organ -> Optional.empty());
    }

    /** For a build that makes everything, and only looks at it. */
    static Known looking() {
        return new Known(false, false, Map.of(), Published.nothing(), organ -> Optional.empty());
    }

    /** Whether it is worth asking, or being told, what a file is made from. */
    boolean wanted() {
        return wanted;
    }

    /** Whether what is made will be published, so that its hash is needed. */
    boolean kept() {
        return kept;
    }

    /** A hash of everything that was read of a body, by its key; empty where nobody knows. */
    Function<String, Optional<String>> bodies() {
        return bodies;
    }

    /** What the file at this path was made from, if that was made from these ingredients. */
    Optional<Fingerprint> from(String path, long ingredients) {
        return Optional.ofNullable(made.get(path))
                .filter(then -> ingredients != Fingerprint.NOT_KNOWN && then.ingredients() == ingredients);
    }

    /** The SHA-256 of what stands in the site, if it was made from just this. */
    Optional<String> sha256(String path, Fingerprint from) {
        Fingerprint then = made.get(path);
        return then != null && then.sameAs(from) ? published.sha256(path) : Optional.empty();
    }

    /** What stands in the site, as far as it is known. */
    Published standing() {
        return published;
    }

    PublishResult published(PublishResult result, SortedMap<String, Fingerprint> now) {
        seal = result.seal();
        madeNow = now;
        return result;
    }

    LastBuild build(BuildResult result) {
        return new LastBuild(result.findings(), result.files(), seal, madeNow);
    }
}
