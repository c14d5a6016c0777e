package org.bichig.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bichig.build.BuildResult;
import org.bichig.build.Profile;
import org.bichig.build.SiteBuild;
import org.bichig.build.Timing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bichig build}: checks the content and writes the site. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Check the content and write the site. If anything is wrong, the site stays as it was.")
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Option(names = "--profile", description = "Print where the time went: by stages, and by what was rendered.")
    private boolean profiled;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Where to keep what makes the next build faster; safe to delete at any time.")
    private @Nullable Path cache;

    @Option(names = "--clean", description = "Do everything anew, whatever was done before.")
    private boolean clean;

    @Option(names = "--prove", description = "Then make everything anew, and hold it against the site byte by byte.")
    private boolean prove;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Outcome.out(spec);
        PrintWriter err = Outcome.err(spec);
        ProgressLine progress = new ProgressLine(err);
        Optional<Profile> profile = profiled ? Optional.of(new Profile()) : Optional.empty();
        Timing timing = profile.isPresent() ? profile.get() : Timing.NONE;
        BuildResult built = new SiteBuild(options.request(cache()), progress, timing).publish();
        BuildResult result = prove && built.passed()
                ? built.proved(new SiteBuild(options.request(Optional.empty()), progress).prove())
                : built;
        progress.clear();
        options.writeSarif(result);
        return new Outcome(out, err, options.json(), false, options.colour())
                .print(
                        result,
                        () -> options.output() + ": " + Outcome.counted(result.files(), "file") + ", "
                                + result.written().size() + " written, " + result.unchanged() + " unchanged, "
                                + result.removed().size() + " removed."
                                + (prove ? " A clean build makes the same bytes." : ""),
                        profile);
    }

    /** The launcher knows the usual place; without it, nothing is remembered unless the user names a place. */
    private Optional<Path> cache() {
        return clean
                ? Optional.empty()
                : Optional.ofNullable(cache)
                        .or(() -> Optional.ofNullable(System.getProperty("bichig.cache"))
                                .map(Path::of));
    }
}
