package org.bichig.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bichig.load.RuleLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/writing-a-report.md} tells the truth: its examples are a site that builds, its tables have every key that is
 * read and no other, and its errors are errors.
 */
class WritingAReportTest {

    private static final Document DOCUMENT = Document.at(Path.of("docs/writing-a-report.md"));
    private static final String NOBODY_KNOWS_THIS_KEY = "qqqqqqqqqqqqqqqq";
    private static final List<String> FORMS = List.of("form-2014", "form-2019", "form-2021");
    private static final String IN_ANY_FILE = "Texts in two languages";

    /** The section whose tables describe the files that begin like this. */
    private static final Map<String, String> SECTIONS = Map.of(
            "content/site.yaml", "site.yaml",
            "content/organs/", "organs/KEY.yaml",
            "content/reports/", "report.yaml",
            "content/pages/", "page.yaml",
            "content/formats/", "A form of your own",
            "content/messages/", "Your own wording");

    @TempDir
    private Path folder;

    @Test
    void theExamplesBuildWithoutAnErrorOrAWarning() throws Exception {
        write(examples());

        CommandLineRun build = CommandLineRun.in(folder, "build", "--json");

        assertThat(build.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo("note"));
        assertThat(build.exitCode()).isZero();
        assertThat(folder.resolve("site/zh/example-district/2018/index.html"))
                .content()
                .contains("示政发〔2019〕5号", "1463", "未填", "0470-0000001");
        assertThat(folder.resolve("site/mn/example-district/2018/index.html")).isRegularFile();
        assertThat(folder.resolve("site/zh/index.html")).content().contains("年报首页");
    }

    @Test
    void everyKeyThatIsReadIsInTheTables() throws Exception {
        Map<String, String> spoilt = new LinkedHashMap<>();
        examples()
                .forEach((file, text) -> spoilt.put(file, file.endsWith(".yaml") ? withUnknownKeys(file, text) : text));
        write(spoilt);

        List<CommandLineRun.Finding> unknown = CommandLineRun.in(folder, "check", "--json").findings().stream()
                .filter(finding -> finding.rule().equals("unknown-key"))
                .toList();

        assertThat(unknown).as("an answer for each mapping").hasSize(occurrencesIn(spoilt.values()));
        for (CommandLineRun.Finding finding : unknown) {
            assertThat(tableKeys(finding.file()))
                    .as("keys in the tables about %s", finding.file())
                    .containsAll(knownKeys(finding));
        }
    }

    @Test
    void everyKeyInTheTablesIsInAnExample() {
        SECTIONS.forEach((files, section) -> {
            String text = examplesIn(files);
            Set<String> shown = keysIn(section).stream()
                    .filter(key -> !isARowOfTheForm(key, section))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(shown)
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(text)
                            .as("examples of %s", section)
                            .containsPattern("(?m)(^|[ {])" + Pattern.quote(lastPart(key)) + ":"));
        });
    }

    @Test
    void theErrorShownIsTheOneThatBichigPrints() throws Exception {
        Map<String, String> examples = examples();
        examples.computeIfPresent(
                "content/reports/example-district/2018/report.yaml",
                (file, text) -> text.replace("disclosed: 1463", "disclosed: 1,463"));
        write(examples);

        CommandLineRun build = CommandLineRun.in(folder, "build");

        assertThat(build.exitCode()).isEqualTo(1);
        assertThat(DOCUMENT.codeBlocks()).contains(build.errors());
    }

    @Test
    void theAcknowledgementShownIsTheOneThatBichigPrints() throws Exception {
        write(examples());

        CommandLineRun check = CommandLineRun.in(folder, "check");

        assertThat(check.exitCode()).isZero();
        // What libraries find on the class path of tests makes one of them complain first.
        assertThat(DOCUMENT.codeBlocks())
                .filteredOn(block -> block.contains("Acknowledged: "))
                .singleElement()
                .satisfies(block -> assertThat(check.errors()).endsWith(block));
    }

    @Test
    void theLineThatWouldAcknowledgeItIsTheOneThatBichigPrints() throws Exception {
        Map<String, String> examples = examples();
        examples.computeIfPresent(
                "content/reports/example-district/2018/report.yaml",
                (file, text) -> text.replaceFirst("(?m)^  - .rule: completed-above-received.*\n", ""));
        write(examples);

        CommandLineRun check = CommandLineRun.in(folder, "check");

        assertThat(DOCUMENT.codeBlocks())
                .filteredOn(block -> block.contains("  ✓ - {rule: "))
                .singleElement()
                .satisfies(block -> assertThat(check.errors()).contains(block));
    }

    /** That all of them are among the rules is for RulesTest to see. */
    @Test
    void theRulesThatAreMetMostOftenAreRules() {
        assertThat(DOCUMENT.section("What bichig finds").tableKeys())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(RuleLibrary.find(rule)).as(rule).isPresent());
    }

    /** The files that the page shows, each under its name in bold; and the attachments that these speak of. */
    private static Map<String, String> examples() {
        Map<String, String> files = Pattern.compile(
                        "(?m)^\\*\\*`(content/[^`]+)`\\*\\*\\n\\n```[a-z]+\\n(.*?)^```$", Pattern.DOTALL)
                .matcher(DOCUMENT.text())
                .results()
                .collect(Collectors.toMap(
                        match -> match.group(1), match -> match.group(2), (a, b) -> a, LinkedHashMap::new));
        assertThat(files).hasSize(13);
        files.put("content/reports/example-district/2018/files/annex.pdf", "%PDF-1.4\n");
        files.put("content/reports/example-district/2018/files/flow.png", "not looked at\n");
        return files;
    }

    private static String examplesIn(String files) {
        return examples().entrySet().stream()
                .filter(example ->
                        example.getKey().startsWith(files) && example.getKey().endsWith(".yaml"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }

    /** One key too many in every mapping of a file: at its top, below each key that holds others, and in each brace. */
    private static String withUnknownKeys(String file, String text) {
        String extra = NOBODY_KNOWS_THIS_KEY + ": x";
        List<String> lines = new ArrayList<>();
        if (!file.startsWith("content/messages/")) {
            lines.add(extra);
        }
        String[] given = text.split("\n");
        for (int i = 0; i < given.length; i++) {
            lines.add(given[i].replaceAll("([:-]) \\{", "$1 {" + extra + ", "));
            boolean opens = given[i].matches(" *[A-Za-z]+:\\s*(#.*)?");
            if (opens && i + 1 < given.length && indent(given[i + 1]) > indent(given[i]) && !isItem(given[i + 1])) {
                lines.add(" ".repeat(indent(given[i + 1])) + extra);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static int occurrencesIn(Collection<String> texts) {
        return String.join("\n", texts).split(NOBODY_KNOWS_THIS_KEY, -1).length - 1;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static boolean isItem(String line) {
        return line.stripLeading().startsWith("- ");
    }

    /** {@code Use one of these keys, or delete the line: a, b, c.} */
    private static List<String> knownKeys(CommandLineRun.Finding finding) {
        assertThat(finding.mend())
                .as("mend for an unknown key in %s", finding.file())
                .contains(": ");
        String keys = finding.mend().substring(finding.mend().indexOf(": ") + 2).replaceFirst("\\.$", "");
        return Arrays.asList(keys.split(", "));
    }

    private static Set<String> tableKeys(String file) {
        String section = SECTIONS.entrySet().stream()
                .filter(entry -> file.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        return Stream.concat(keysIn(section).stream(), keysIn(IN_ANY_FILE).stream())
                .map(WritingAReportTest::lastPart)
                .collect(Collectors.toSet());
    }

    private static List<String> keysIn(String section) {
        return DOCUMENT.section(section).tableKeys();
    }

    private static boolean isARowOfTheForm(String key, String section) {
        return section.equals("report.yaml")
                && FORMS.stream()
                        .anyMatch(form ->
                                DOCUMENT.section("Rows of " + form).tableKeys().contains(key));
    }

    private static String lastPart(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue(), UTF_8);
        }
    }
}
