package org.bichig.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bichig build}: checks the content and writes the site. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Check the content and write the site. If anything is wrong, the site stays as it was.")
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Mixin
    private CacheOption cache = new CacheOption();

    @Option(names = "--clean", description = "Do everything anew, whatever was done before.")
    private boolean clean;

    @Option(names = "--prove", description = "Then make everything anew, and hold it against the site byte by byte.")
    private boolean prove;

    @Option(
            names = "--watch",
            description =
                    "Build again whenever a file of the content or the templates changes, until Ctrl-C. With --json, "
                            + "each build is one line.")
    private boolean watch;

    @Option(names = "--profile", description = "Print where the time went: by stages, and by what was rendered.")
    private boolean profiled;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Outcome.out(spec);
        PrintWriter err = Outcome.err(spec);
        if (watch && prove) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--prove is for one build, not for --watch.");
        }
        if (watch && options.hasContent()) {
            new Watching(options, cache(), err).run(new AttemptOutput(out, err, options.json(), options.colour()));
            return ExitCode.DONE;
        }
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

    private Optional<Path> cache() {
        return clean ? Optional.empty() : cache.folder();
    }
}
