package org.bichig.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents fit together, and the README tells of the program that there is. */
class DocumentsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Document README = Document.at(ROOT.resolve("README.md"));
    private static final Document README_IN_CHINESE = Document.at(ROOT.resolve("README.zh.md"));

    @TempDir
    private Path folder;

    @Test
    void everyLinkLeadsToAFileAndAHeadingThatAreThere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path file : documents()) {
            for (String link : Document.at(file).links()) {
                if (!link.matches("[a-z]+:.*") && !leadsSomewhere(file, link)) {
                    broken.add(ROOT.relativize(file) + ": " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theReadmeHasEveryCommandAndEveryOption() throws Exception {
        List<String> commands = List.of(
                "build",
                "serve",
                "check",
                "init",
                "new organ",
                "new report",
                "why",
                "impact",
                "schema",
                "audit-statement",
                "translated");
        Set<String> options = new TreeSet<>();
        for (String command : commands) {
            List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
            arguments.add("--help");
            String help =
                    CommandLineRun.in(folder, arguments.toArray(String[]::new)).output();
            Pattern.compile("--[a-z]+(-[a-z]+)*")
                    .matcher(help)
                    .results()
                    .forEach(option -> options.add(option.group()));
        }

        List<String> keys = README.section("Commands").tableKeys();

        assertThat(keys)
                .filteredOn(key -> key.startsWith("--"))
                .extracting(key -> key.replaceFirst(" .*", ""))
                .containsExactlyInAnyOrderElementsOf(options);
        for (String command : commands) {
            assertThat(keys).anyMatch(key -> key.matches("bichig " + command + "( .*)?"));
        }
    }

    @Test
    void theTourEndsAsTheReadmeSays() throws Exception {
        Path site = folder.resolve("nianbao");
        assertThat(CommandLineRun.in(folder, "init", "nianbao").exitCode()).isZero();
        assertThat(CommandLineRun.in(site, "new", "organ", "example-city").exitCode())
                .isZero();
        assertThat(CommandLineRun.in(site, "new", "report", "example-city", "2018")
                        .exitCode())
                .isZero();
        assertThat(CommandLineRun.in(site, "check").exitCode()).isZero();

        Path report = site.resolve("content/reports/example-city/2018/report.yaml");
        Files.writeString(
                report, Files.readString(report).replaceFirst("(?m)^published: +", "published: 2019-3-29   "));

        assertThat(README.codeBlocks())
                .contains(CommandLineRun.in(site, "check").errors());
    }

    @Test
    void bothReadmesShowTheSame() {
        assertThat(README_IN_CHINESE.codeBlocks()).isEqualTo(README.codeBlocks());
        assertThat(README_IN_CHINESE.tableKeys()).isEqualTo(README.tableKeys());
        assertThat(withoutLanguageSwitch(README_IN_CHINESE)).isEqualTo(withoutLanguageSwitch(README));
    }

    private static List<String> withoutLanguageSwitch(Document readme) {
        return readme.links().stream()
                .filter(link -> !link.startsWith("README"))
                .toList();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, Stream.concat(docs, Stream.of(ROOT.resolve("content/README.md"))))
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static boolean leadsSomewhere(Path from, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1 || Document.at(target).anchors().contains(parts[1]));
    }
}
