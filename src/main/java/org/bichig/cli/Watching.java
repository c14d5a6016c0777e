package org.bichig.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bichig.build.BuildResult;
import org.bichig.build.SiteBuild;
import org.bichig.serve.Attempt;
import org.bichig.serve.Watch;

/** Builds again and again until the user ends the program. */
final class Watching {

    /** Longer is not waited when the user ends the program in the middle of a build; the next build would mend what is left. */
    private static final Duration LAST_BUILD = Duration.ofSeconds(5);

    private final SiteOptions options;
    private final Optional<Path> cache;
    private final PrintWriter err;

    /** @param cache where builds are remembered, if they are */
    Watching(SiteOptions options, Optional<Path> cache, PrintWriter err) {
        this.options = options;
        this.cache = cache;
        this.err = err;
    }

    /** Goes on until the program is ended or this thread interrupted. */
    void run(Consumer<Attempt> told) {
        Watch watch = new Watch(options.sources(), options.targets(), this::build, told);
        Thread atTheEnd = new Thread(() -> watch.end(LAST_BUILD), "last build");
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        try {
            watch.run();
        } finally {
            forget(atTheEnd);
        }
    }

    /** Builds once. */
    Attempt once() {
        long begun = System.nanoTime();
        BuildResult result = build();
        return new Attempt.Built(List.of(), Duration.ofNanos(System.nanoTime() - begun), result);
    }

    private BuildResult build() {
        ProgressLine progress = new ProgressLine(err);
        try {
            BuildResult result = new SiteBuild(options.request(cache), progress).publish();
            options.writeSarif(result);
            return result;
        } finally {
            progress.clear();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // Then it runs, as it should.
        }
    }
}
