package org.bichig.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bichig.build.BuildResult;
import org.bichig.build.SiteBuild;
import org.bichig.check.twin.Twin;
import org.bichig.finding.Findings;
import org.bichig.load.ContentLoader;
import org.bichig.model.Site;
import org.bichig.page.Addresses;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bichig check}: everything that build does, but for writing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Do everything that build does, but write nothing.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Mixin
    private CacheOption cache = new CacheOption();

    @Option(
            names = "--translation",
            description = "Print what there is to translate instead, of one report (ORGAN/YEAR) or of the whole site.")
    private boolean translation;

    @Parameters(
            arity = "0..1",
            paramLabel = "REPORT",
            description = "With --translation: of which report, or page (pages/KEY).")
    private String report = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (translation) {
            return worklist(report);
        }
        if (!report.isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "A report is named only with --translation.");
        }
        PrintWriter out = Outcome.out(spec);
        PrintWriter err = Outcome.err(spec);
        ProgressLine progress = new ProgressLine(err);
        BuildResult result = new SiteBuild(options.request(cache.folder()), progress).check();
        progress.clear();
        options.writeSarif(result);
        return new Outcome(out, err, options.json(), true, options.colour())
                .print(result, () -> "No errors; the site would have " + Outcome.counted(result.files(), "file") + ".");
    }

    /** Only what cannot be read stands in the way: a translator cannot mend the figures of a table. */
    private int worklist(String text) {
        PrintWriter out = Outcome.out(spec);
        PrintWriter err = Outcome.err(spec);
        Findings findings = new Findings();
        Optional<Site> site = new ContentLoader(options.content(), Addresses.RESERVED).load(findings);
        if (site.isEmpty() || findings.hasErrors()) {
            BuildResult blocked = new BuildResult(findings.sorted(), false, 0, List.of(), List.of(), 0);
            return options.tell(blocked, spec);
        }
        Optional<TranslationWorklist> worklist = TranslationWorklist.of(site.get(), Twin.name(text));
        if (worklist.isEmpty()) {
            err.println("There is no report or page “" + text + "”.");
            return ExitCode.BLOCKED;
        }
        out.print(options.json() ? worklist.get().json() : worklist.get().text());
        out.flush();
        return ExitCode.DONE;
    }
}
