package org.bichig.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bichig.build.BuildResult;
import org.bichig.finding.Findings;
import org.bichig.load.AuditLoader;
import org.bichig.load.ContentLoader;
import org.bichig.load.ThemeLoader;
import org.bichig.model.Audit;
import org.bichig.model.Site;
import org.bichig.model.StandingPage;
import org.bichig.page.Addresses;
import org.bichig.page.SitePlan;
import org.bichig.render.AuditJson;
import org.bichig.script.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bichig audit-statement FILE}: puts the result of an audit into the content, where the statement takes it from. */
@Command(
        name = "audit-statement",
        mixinStandardHelpOptions = true,
        description = "Check the result of an accessibility audit and put it into the content, for the statement.")
final class AuditStatementCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "What the audit wrote, as JSON.")
    private @Nullable Path file;

    @Option(names = "--content", paramLabel = "DIR", description = "Folder that holds site.yaml (default: content).")
    private Path content = Path.of("content");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = Outcome.err(spec);
        if (!Files.exists(content.resolve("site.yaml"))) {
            err.println(NewCommand.noSiteIn(content));
            return ExitCode.BLOCKED;
        }
        Findings findings = new Findings();
        Optional<Audit> audit = AuditLoader.load(file == null ? Path.of("") : file, findings);
        if (audit.isEmpty()) {
            BuildResult refused = new BuildResult(findings.sorted(), false, 0, List.of(), List.of(), 0);
            return new Outcome(Outcome.out(spec), err, false, false, Colour.when(Colour.When.AUTO))
                    .print(refused, () -> "");
        }
        Path target = content.resolve(AuditLoader.FILE);
        WholeFile.write(target, AuditJson.of(audit.get()));
        tell(target, audit.get(), Outcome.out(spec));
        return ExitCode.DONE;
    }

    private void tell(Path target, Audit audit, PrintWriter out) {
        out.println("Wrote " + target + ".");
        out.println("On " + audit.date() + ", " + Outcome.counted(audit.pages().size(), "page") + " of "
                + Outcome.counted(audit.kinds(), "kind") + " were looked at with "
                + Outcome.counted(audit.tools().size(), "tool") + " and "
                + Outcome.counted(audit.checks().size(), "check") + " in the browser: "
                + Outcome.counted(audit.findings(), "finding") + ".");
        Findings elsewhere = new Findings();
        new ContentLoader(content, Addresses.RESERVED).load(elsewhere).ifPresent(site -> {
            SitePlan plan = SitePlan.of(site.with(audit), ThemeLoader.load(Optional.empty(), elsewhere));
            out.println("The accessibility statement will say:");
            plan.statement(site.with(audit), Language.AUTHORITATIVE).forEach(said -> out.println("  " + said));
            out.println(next(site));
        });
    }

    private String next(Site site) {
        boolean shown = site.pages().stream().anyMatch(page -> page.key().equals(StandingPage.ACCESSIBILITY));
        return shown
                ? "Next: bichig build"
                : "No page shows it yet: make " + content.resolve("pages/accessibility/page.yaml")
                        + " and zh.md beside it.";
    }
}
