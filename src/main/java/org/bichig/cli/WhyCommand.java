package org.bichig.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bichig.build.BuildResult;
import org.bichig.build.PageReason;
import org.bichig.build.WhyRendered;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bichig why PAGE}: why the next build would render a page, or would not, and why the last one did. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = "Say why the next build would render a page, or would not, and why the last one did.")
final class WhyCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PAGE",
            description = "A page or another file of the site: zh/huhhot/2018/, its address, or its path.")
    private String page = "";

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
        WhyRendered why = new WhyRendered(options.request(cache.folder()));
        Optional<BuildResult> blocked = why.blocked();
        if (blocked.isPresent()) {
            return options.tell(blocked.get(), spec);
        }
        Optional<PageReason> reason = why.ask(page);
        if (reason.isEmpty()) {
            List<String> near = why.near(page);
            err.println("The site has no page or file “" + page + "”."
                    + (near.isEmpty() ? "" : " Did you mean " + String.join(", or ", near) + "?"));
            return ExitCode.USAGE;
        }
        out.print(options.json() ? WhyText.json(reason.get()) : WhyText.of(reason.get(), options.output()));
        out.flush();
        return ExitCode.DONE;
    }
}
