package org.bichig.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bichig.load.ContentSchemas;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bichig init DIR}: a new site project. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Make a new site project in a folder: settings, an accessibility statement, a place for reports.")
final class InitCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder; it is made if it is not there.")
    private @Nullable Path folder;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Path root = folder == null ? Path.of("") : folder;
        Path content = root.resolve("content");
        List<Scaffold.Item> items = List.of(
                new Scaffold.Item(root.resolve("README.md"), "README.md"),
                new Scaffold.Item(content.resolve("site.yaml"), "site.yaml"),
                new Scaffold.Item(content.resolve("pages/accessibility/page.yaml"), "accessibility-page.yaml"),
                new Scaffold.Item(content.resolve("pages/accessibility/zh.md"), "accessibility-zh.md"));
        PrintWriter out = Outcome.out(spec);
        PrintWriter err = Outcome.err(spec);
        List<Path> existing = Scaffold.existing(items);
        if (!existing.isEmpty()) {
            existing.forEach(file -> err.println(file + " is there already."));
            err.println("Nothing was changed. Choose another folder, or move these files away.");
            return ExitCode.BLOCKED;
        }
        new Scaffold(Map.of()).write(items);
        SchemaFiles.write(content, content.resolve(ContentSchemas.FOLDER));
        out.println("Made a site project in " + root + ". Next:");
        out.println("  cd " + root);
        out.println("  bichig new organ KEY          a body that reports, for example huhhot");
        out.println("  bichig new report KEY YEAR    its report on a year");
        out.println("  bichig build                  the site, in site/");
        return ExitCode.DONE;
    }
}
