package org.bichig.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.bichig.build.BuildResult;
import org.bichig.build.SiteBuild;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bichig check}: everything that build does, but for writing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Do everything that build does, but write nothing.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Outcome.out(spec);
        PrintWriter err = Outcome.err(spec);
        ProgressLine progress = new ProgressLine(err);
        BuildResult result = new SiteBuild(options.request(), progress).check();
        progress.clear();
        options.writeSarif(result);
        return new Outcome(out, err, options.json(), true, options.colour())
                .print(result, () -> "No errors; the site would have " + Outcome.counted(result.files(), "file") + ".");
    }
}
