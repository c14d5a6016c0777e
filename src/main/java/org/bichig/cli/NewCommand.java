package org.bichig.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bichig.load.ContentSchemas;
import org.bichig.load.Names;
import org.bichig.page.Addresses;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bichig new organ} and {@code bichig new report}: commented files that build as they are. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Write commented files for a new body or a new report, to be filled in.")
final class NewCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Say what is new: organ KEY, or report ORGAN YEAR.");
        }
    }

    @Command(name = "organ", mixinStandardHelpOptions = true, description = "Write organs/KEY.yaml.")
    int organ(
            @Parameters(paramLabel = "KEY", description = "Its name in addresses, for example huhhot.") String key,
            @Option(names = "--content", paramLabel = "DIR", defaultValue = "content") Path content) {
        Optional<String> whyNot = Names.whyNot(key, Addresses.RESERVED);
        if (whyNot.isPresent()) {
            return refuse("“" + key + "” cannot be the key of a body. " + whyNot.get());
        }
        if (!Files.exists(content.resolve("site.yaml"))) {
            return noSite(content);
        }
        if (Files.exists(content.resolve("pages/" + key))) {
            return refuse(
                    "“" + key + "” cannot be the key of a body. The page in pages/" + key + " stands at this address.");
        }
        return write(
                content,
                List.of(new Scaffold.Item(content.resolve("organs/" + key + ".yaml"), "organ.yaml")),
                Map.of("KEY", key));
    }

    @Command(
            name = "report",
            mixinStandardHelpOptions = true,
            description = "Write reports/ORGAN/YEAR/report.yaml and zh.md.")
    int report(
            @Parameters(paramLabel = "ORGAN", description = "Key of the body.") String organ,
            @Parameters(paramLabel = "YEAR", description = "The year that the report is about.") String year,
            @Option(names = "--content", paramLabel = "DIR", defaultValue = "content") Path content) {
        if (!Files.exists(content.resolve("site.yaml"))) {
            return noSite(content);
        }
        if (!organ.matches("[a-z][a-z0-9-]{0,63}") || !Files.exists(content.resolve("organs/" + organ + ".yaml"))) {
            return refuse("There is no body “" + organ + "”. Make it first: bichig new organ " + organ);
        }
        if (!year.matches("(19|20)[0-9]{2}")) {
            return refuse("“" + year + "” is not a year. Write it with four digits, for example 2025.");
        }
        Path folder = content.resolve("reports/" + organ + "/" + year);
        return write(
                content,
                List.of(
                        new Scaffold.Item(folder.resolve("report.yaml"), "report.yaml"),
                        new Scaffold.Item(folder.resolve("zh.md"), "report-zh.md")),
                Map.of("ORGAN", organ, "YEAR", year, "STATISTICS", Scaffold.resource(figures(Integer.parseInt(year)))));
    }

    /** The lines for the form that reports of this year are due in; the forms changed with 国办公开办函〔2019〕60号 and 〔2021〕30号. */
    private static String figures(int year) {
        String form = "form-2014";
        if (year >= 2021) {
            form = "form-2021";
        } else if (year >= 2019) {
            form = "form-2019";
        }
        return "statistics-" + form + ".yaml";
    }

    private int write(Path content, List<Scaffold.Item> items, Map<String, String> values) {
        List<Path> existing = Scaffold.existing(items);
        if (!existing.isEmpty()) {
            existing.forEach(file -> Outcome.err(spec).println(file + " is there already."));
            return refuse("Nothing was changed.");
        }
        new Scaffold(values).write(items);
        SchemaFiles.write(content, content.resolve(ContentSchemas.FOLDER));
        PrintWriter out = Outcome.out(spec);
        items.forEach(item -> out.println("Wrote " + item.target()));
        return ExitCode.DONE;
    }

    private int noSite(Path content) {
        return refuse(noSiteIn(content));
    }

    static String noSiteIn(Path content) {
        return "There is no " + content.resolve("site.yaml")
                + ". Run bichig in the folder of a site, name its content with --content, or make a new site with: "
                + "bichig init DIR";
    }

    private int refuse(String message) {
        Outcome.err(spec).println(message);
        return ExitCode.BLOCKED;
    }
}
