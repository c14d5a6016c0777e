package org.bichig.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bichig.build.BuildResult;
import org.bichig.check.twin.TranslationState;
import org.bichig.check.twin.TranslationState.Paragraph;
import org.bichig.check.twin.TranslationState.Standing;
import org.bichig.check.twin.Twin;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Severity;
import org.bichig.load.ContentLoader;
import org.bichig.markdown.Block;
import org.bichig.model.Narrative;
import org.bichig.model.Site;
import org.bichig.page.Addresses;
import org.bichig.render.TranslationYaml;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bichig translated REPORT}: keeps what a translation was made from, once somebody says that it is up to date. */
@Command(
        name = "translated",
        mixinStandardHelpOptions = true,
        description = "Record that a translation is up to date with its text as it stands now.")
final class TranslatedCommand implements Callable<Integer> {

    @Parameters(paramLabel = "REPORT", description = "ORGAN/YEAR, for example huhhot/2018; or pages/KEY.")
    private String name = "";

    @Option(
            names = "--line",
            paramLabel = "LINE",
            description = "Only the paragraph of the translation (mn.md) in this line; may be given several times.")
    private List<Integer> lines = List.of();

    @Option(names = "--content", paramLabel = "DIR", description = "Folder that holds site.yaml (default: content).")
    private Path content = Path.of("content");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.exists(content.resolve("site.yaml"))) {
            return refuse(NewCommand.noSiteIn(content));
        }
        Findings findings = new Findings();
        Optional<Site> site = new ContentLoader(content, Addresses.RESERVED).load(findings);
        List<Twin> twins = site.map(loaded -> Twin.all(loaded).toList()).orElse(List.of());
        Optional<Twin> twin =
                twins.stream().filter(one -> one.name().equals(plain(name))).findFirst();
        List<Finding> errors = errors(findings, twin);
        if (site.isEmpty() || !errors.isEmpty()) {
            BuildResult refused = new BuildResult(errors, false, 0, List.of(), List.of(), 0);
            return new Outcome(Outcome.out(spec), Outcome.err(spec), false, false, Colour.when(Colour.When.AUTO))
                    .print(refused, () -> "");
        }
        return twin.map(this::record).orElseGet(() -> refuse(unknown(twins)));
    }

    private static String plain(String typed) {
        return Twin.name(typed.replace('\\', '/'));
    }

    /** What is wrong elsewhere does not matter here, nor with the record, which will be written anew. */
    private List<Finding> errors(Findings findings, Optional<Twin> twin) {
        List<String> read = twin.stream()
                .flatMap(one -> List.of(one.original().file(), one.translation().file()).stream())
                .toList();
        return findings.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding ->
                        twin.isEmpty() || read.contains(finding.place().file()))
                .toList();
    }

    private int record(Twin twin) {
        TranslationState state = TranslationState.of(twin);
        Narrative translation = twin.translation();
        List<Paragraph> upToDate = new ArrayList<>();
        for (int line : lines) {
            Optional<Paragraph> paragraph = blockAt(line, translation).flatMap(block -> translatedBy(block, state));
            if (paragraph.isEmpty()) {
                return refuse("In line " + line + " of " + translation.file() + " there is no paragraph that one of "
                        + twin.original().file() + " corresponds to.");
            }
            upToDate.add(paragraph.get());
        }
        if (lines.isEmpty()) {
            state.paragraphs().stream()
                    .filter(paragraph -> paragraph.translation().isPresent())
                    .forEach(upToDate::add);
            upToDate.removeAll(state.guessed());
        }
        Path target =
                content.resolve(translation.folder() + translation.language().key() + ".source.yaml");
        Set<Block> blocks = upToDate.stream()
                .flatMap(paragraph -> paragraph.translation().stream())
                .collect(Collectors.toSet());
        String fileName = String.valueOf(Path.of(translation.file()).getFileName());
        WholeFile.write(target, TranslationYaml.of(state.recorded(target.toString(), blocks), twin.name(), fileName));
        tell(state, upToDate, target, fileName);
        return ExitCode.DONE;
    }

    private static Optional<Paragraph> translatedBy(Block block, TranslationState state) {
        return state.paragraphs().stream()
                .filter(paragraph ->
                        paragraph.translation().filter(block::equals).isPresent())
                .findFirst();
    }

    private void tell(TranslationState state, List<Paragraph> upToDate, Path target, String fileName) {
        PrintWriter out = Outcome.out(spec);
        out.println("Wrote " + target + ": " + Outcome.counted(upToDate.size(), "paragraph") + " of " + fileName
                + " up to date with the text as it stands.");
        if (lines.isEmpty()) {
            List<Block> guessed = state.guessed().stream()
                    .flatMap(paragraph -> paragraph.translation().stream())
                    .toList();
            tell(
                    "Not recorded, since the texts do not have the same paragraphs there (name them with --line): ",
                    state.twin().translation(),
                    guessed,
                    out);
        } else {
            upToDate.forEach(paragraph -> out.println("  "
                    + place(state.twin().translation(), paragraph.translation().orElseThrow()) + " is made from "
                    + place(state.twin().original(), paragraph.source())));
        }
        tellOfTheRest(state, out);
    }

    private static void tellOfTheRest(TranslationState state, PrintWriter out) {
        List<Block> missing =
                state.of(Standing.MISSING).stream().map(Paragraph::source).toList();
        tell("Still without translation: ", state.twin().original(), missing, out);
        tell("Still without a text that it translates: ", state.twin().translation(), state.leftOver(), out);
    }

    private static void tell(String what, Narrative narrative, List<Block> blocks, PrintWriter out) {
        if (!blocks.isEmpty()) {
            out.println(what
                    + blocks.stream().map(block -> place(narrative, block)).collect(Collectors.joining(", "))
                    + ".");
        }
    }

    private static String place(Narrative narrative, Block block) {
        return narrative.file() + ":" + block.place().line();
    }

    /** The last block that begins in this line or before. */
    private static Optional<Block> blockAt(int line, Narrative narrative) {
        return narrative.text().blocks().stream()
                .filter(block -> block.place().line() <= line)
                .reduce((first, second) ->
                        second.place().line() >= first.place().line() ? second : first);
    }

    private String unknown(List<Twin> twins) {
        return "There is no translation “" + name + "”. "
                + (twins.isEmpty()
                        ? "No report of this site has one yet."
                        : "There are " + twins.stream().map(Twin::name).collect(Collectors.joining(", ")) + ".");
    }

    private int refuse(String message) {
        Outcome.err(spec).println(message);
        return ExitCode.BLOCKED;
    }
}
