package org.bichig.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.bichig.cache.BuildCache;
import org.bichig.cache.LastBuild;
import org.bichig.cache.LastRun;
import org.bichig.cache.Recall;
import org.bichig.publish.PublishResult;
import org.bichig.publish.Published;
import org.bichig.publish.Publisher;
import org.bichig.render.Fingerprint;

/** What is known of the site that stands: which files were made from what. Gathers the same of the new one. */
final class Known {

    private final boolean wanted;
    private final boolean kept;
    private final Map<String, Fingerprint> made;
    private final Function<String, Optional<String>> sha256;
    private final Published standing;
    private final Function<String, Optional<String>> bodies;
    private SortedMap<String, Fingerprint> madeNow = new TreeMap<>();
    private String seal = "";

    private Known(
            boolean wanted,
            boolean kept,
            Map<String, Fingerprint> made,
            Function<String, Optional<String>> sha256,
            Published standing,
            Function<String, Optional<String>> bodies) {
        this.wanted = wanted;
        this.kept = kept;
        this.made = made;
        this.sha256 = sha256;
        this.standing = standing;
        this.bodies = bodies;
    }

    /** @param publisher knows what the site holds, if it is still that of the last build */
    static Known of(BuildCache.Sight sight, Publisher publisher) {
        Published standing = sight.lastBuild()
                .map(build -> publisher.published(build.seal()))
                .orElse(Published.nothing());
        return new Known(
                true, true, made(sight), standing::sha256, standing, organ -> Optional.of(sight.madeFrom(organ)));
    }

    /** For one that publishes nothing: which files were rendered without fail, and from what. */
    static Known ofRendering(BuildCache.Sight sight) {
        Map<String, Fingerprint> made = made(sight);
        return new Known(
                true,
                false,
                made,
                path -> made.containsKey(path) ? Optional.of("") : Optional.empty(),
                Published.nothing(),
                organ -> Optional.of(sight.madeFrom(organ)));
    }

    private static Map<String, Fingerprint> made(BuildCache.Sight sight) {
        return sight.lastBuild().map(LastBuild::made).orElse(new TreeMap<>());
    }

    /** For a build that makes everything, and leaves nothing to know. */
    static Known nothing() {
        return new Known(
                false, true, Map.of(), path -> Optional.empty(), Published.nothing(), organ -> Optional.empty());
    }

    /** For a build that makes everything, and only looks at it. */
    static Known looking() {
        return new Known(
                false, false, Map.of(), path -> Optional.empty(), Published.nothing(), organ -> Optional.empty());
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
        return then != null && then.sameAs(from) ? sha256.apply(path) : Optional.empty();
    }

    /** What stands in the site, as far as it is known. */
    Published standing() {
        return standing;
    }

    PublishResult published(PublishResult result, SortedMap<String, Fingerprint> now) {
        seal = result.seal();
        madeNow = now;
        return result;
    }

    /**
     * What was rendered, and why; empty when nothing was.
     *
     * @param sight what the build began with
     */
    Optional<LastRun> run(BuildCache.Sight sight) {
        if (sight.recall() != Recall.REMEMBERED) {
            return Optional.of(new LastRun(seal, sight.recall(), List.of(), List.of()));
        }
        List<LastRun.Rendered> rendered = new ArrayList<>();
        madeNow.forEach((path, now) -> {
            Optional<Fingerprint> then = Optional.ofNullable(made.get(path));
            if (then.isEmpty() || sha256(path, now).isEmpty()) {
                rendered.add(rendered(path, now, then));
            }
        });
        return rendered.isEmpty()
                ? Optional.empty()
                : Optional.of(new LastRun(seal, sight.recall(), sight.changed(), rendered));
    }

    /** Why a file is rendered that is made from this, and then was from that. */
    static LastRun.Rendered rendered(String path, Fingerprint now, Optional<Fingerprint> then) {
        if (then.isEmpty()) {
            return new LastRun.Rendered(path, LastRun.Cause.NEW, List.of());
        }
        return now.sameAs(then.get())
                ? new LastRun.Rendered(path, LastRun.Cause.NOT_AS_LEFT, List.of())
                : new LastRun.Rendered(path, LastRun.Cause.PARTS, List.copyOf(now.differences(then.get())));
    }

    LastBuild build(BuildResult result) {
        return new LastBuild(result.findings(), result.files(), seal, madeNow);
    }
}
