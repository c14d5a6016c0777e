package org.bichig.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bichig.build.BuildResult;
import org.bichig.build.Impact;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bichig impact FILE}: which pages and files of the site a file reaches. */
@Command(
        name = "impact",
        mixinStandardHelpOptions = true,
        description = "Say which pages and files of the site a file of the content or the templates reaches.")
final class ImpactCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A file of the content or the templates.")
    private Path file = Path.of("");

    @Option(names = "--all", description = "Name each page and file, however many they are.")
    private boolean all;

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Mixin
    private CacheOption cache = new CacheOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Outcome.out(spec);
        PrintWriter err = Outcome.err(spec);
        Impact impact = new Impact(options.request(cache.folder()));
        Optional<BuildResult> blocked = impact.blocked();
        if (blocked.isPresent()) {
            return options.tell(blocked.get(), spec);
        }
        Optional<Impact.Result> result = impact.of(file);
        if (result.isEmpty()) {
            err.println(file + " lies neither in the content nor in the templates. Name a file below them, "
                    + "or say with --content and --templates where they are.");
            return ExitCode.USAGE;
        }
        if (!result.get().exists() && result.get().targets().isEmpty()) {
            err.println("There is no file " + file + ", and nothing would read one of this name. Mend the path.");
            return ExitCode.USAGE;
        }
        out.print(options.json() ? ImpactText.json(result.get()) : ImpactText.of(result.get(), all));
        out.flush();
        return ExitCode.DONE;
    }
}
