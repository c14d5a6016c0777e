package org.bichig.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bichig.finding.RuleInfo;
import org.bichig.load.RuleLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every rule fires on its example and is silent on its near miss; the list of rules is made from the rules themselves. */
class RulesTest {

    private static final Path LIST = Path.of("docs/rules.md");
    private static final String REPORT = "content/reports/shili/2018/";

    @TempDir
    private Path project = Path.of("");

    static Stream<RuleInfo> rulesWithExample() {
        return RuleLibrary.all().stream().filter(rule -> !rule.fires().isEmpty());
    }

    static Stream<RuleInfo> rulesWithNearMiss() {
        return RuleLibrary.all().stream().filter(rule -> !rule.silent().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rulesWithNearMiss")
    void aNearMissDoesNot(RuleInfo rule) {
        assertThat(found(rule.silent())).as(rule.id()).doesNotContain(rule.id());
    }

    @Test
    void theExampleSiteItselfBreaksNoRule() {
        assertThat(found(Map.of())).isEqualTo(UNAVOIDABLE);
    }

    @Test
    void theListOfRulesIsMadeFromTheRules() throws IOException {
        String list = list();
        if (Boolean.getBoolean("update.docs")) {
            Files.writeString(LIST, list);
        }
        assertThat(LIST).content(UTF_8).isEqualTo(list);
    }

    /** Whatever is written with hyphens in the code that finds things, and is no rule. */
    private static final Set<String> NO_RULES =
            Set.of("form-2014", "form-2019", "form-2021", "sign-off", "between-years", "prose-and-table");

    /** What only a form of a site's own can say. */
    private static final Set<String> OF_OWN_FORMS = Set.of("cumulative-mismatch");

    private static final Pattern REPORT_FOLDER = Pattern.compile("content/reports/[^/]+/[0-9]{4}/");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+|period|enumeration|percentage)\"");
    private static final Pattern OF_A_FORM = Pattern.compile("\\brule: ([a-z-]+)");
    private static final Pattern OF_A_FINDING = Pattern.compile("Finding\\.(?:error|warning|note)\\(\\s*\"([a-z-]+)\"");

    @Test
    void everyRuleThatCanBePrintedIsListedAndNoOther() {
        Set<String> printed = new TreeSet<>();
        for (String part : List.of("load", "markdown", "check", "publish", "build")) {
            printed.addAll(named(LITERAL, Path.of("src/main/java/org/bichig", part)));
        }
        printed.addAll(named(OF_A_FINDING, Path.of("src/main/java/org/bichig")));
        printed.addAll(named(OF_A_FORM, Path.of("src/main/resources/org/bichig/formats")));
        printed.removeAll(NO_RULES);
        printed.addAll(OF_OWN_FORMS);

        assertThat(RuleLibrary.all()).extracting(RuleInfo::id).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(RuleLibrary.all().stream().map(RuleInfo::id).toList()))
                .isEqualTo(printed);
    }

    /** What no file can show, and why: what is odd is the disk, the output, the theme, or what is pasted is a megabyte. */
    @Test
    void aRuleWithoutAnExampleIsOneThatNoFileCanShow() {
        assertThat(RuleLibrary.all().stream().filter(rule -> rule.fires().isEmpty()))
                .extracting(RuleInfo::id)
                .allMatch(rule -> rule.matches("markdown-.*|output-.*|.*-clash|.*template.*|.*foreign.*")
                        || Set.of(
                                        "legacy-encoding",
                                        "audit-outdated",
                                        "unsafe-address",
                                        "missing-content",
                                        "unreadable-file",
                                        "file-too-large",
                                        "outside-content",
                                        "not-utf8",
                                        "control-character",
                                        "yaml-too-deep",
                                        "overwritten-edit",
                                        "not-proved",
                                        "manifest-damaged")
                                .contains(rule));
    }

    @ParameterizedTest
    @MethodSource("rulesWithExample")
    void anExampleBreaksItsRuleAndTheLineThatIsPrintedAcknowledgesIt(RuleInfo rule) {
        List<JsonNode> before = findings(rule.fires());
        List<JsonNode> speaking = before.stream()
                .filter(finding -> text(finding, "rule").equals(rule.id()) && finding.has("acknowledgement"))
                .toList();
        assertThat(before).anyMatch(finding -> text(finding, "rule").equals(rule.id()));
        if (speaking.isEmpty()) {
            // What could not be read, or makes a page unsound, must be mended.
            return;
        }
        speaking.forEach(finding -> {
            String line = text(finding, "acknowledgement").replace("reason: …", "reason: 原文如此。");
            String own = REPORT_FOLDER
                    .matcher(text(finding, "file"))
                    .results()
                    .map(folder -> folder.group() + "report.yaml")
                    .findFirst()
                    .orElse("content/site.yaml");
            add(own, line);
        });

        List<JsonNode> after = Outcomes.read(
                        CommandLineRun.on(project, "check", "--json").out())
                .findings();

        assertThat(after)
                .filteredOn(finding -> text(finding, "rule").equals(rule.id()))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(text(finding, "acknowledged"))
                        .as(finding.toString())
                        .isEqualTo("原文如此。"));
        assertThat(after).noneMatch(finding -> text(finding, "rule").equals("acknowledgement-unused"));
    }

    private void add(String file, String line) {
        try {
            Path path = project.resolve(file);
            String text = Files.readString(path, UTF_8);
            String list = text.contains("\nacknowledge:\n") ? "" : "acknowledge:\n";
            if (!text.contains(line)) {
                Files.writeString(path, text + list + "  " + line + "\n", UTF_8);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> named(Pattern rule, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> rule.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void withoutANameAllRulesAreListed() {
        CommandLineRun run = CommandLineRun.of(project, "explain");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "The wording of a report\n  document-number", "Figures within a table\n", "\n  sum-mismatch ");
    }

    @Test
    void aRuleIsExplainedByName() {
        CommandLineRun run = CommandLineRun.of(project, "explain", "document-number");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("document-number (warning)", "GB/T 9704-2012", "五政通[2017]第015号", "五政通〔2017〕15号");
    }

    @Test
    void anUnknownRuleIsAnsweredWithTheNearest() {
        CommandLineRun run = CommandLineRun.of(project, "explain", "document-nummer");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is no rule “document-nummer”. Did you mean document-number?");
    }

    /** The rules that speak when these files are laid over the example site. */
    private List<String> found(Map<String, String> files) {
        return findings(files).stream()
                .map(finding -> text(finding, "rule"))
                .distinct()
                .toList();
    }

    private List<JsonNode> findings(Map<String, String> files) {
        exampleSite().forEach(this::write);
        files.forEach((name, text) -> {
            String path = name.startsWith("content/") ? name : REPORT + name;
            boolean added = name.equals("report.yaml") && !text.startsWith("title:");
            write(path, added ? exampleSite().get(path) + text : text);
        });
        return Outcomes.read(CommandLineRun.on(project, "check", "--json").out())
                .findings();
    }

    private static String text(JsonNode finding, String key) {
        return finding.path(key).asString("");
    }

    /** Notes on the example site itself. */
    private static final List<String> UNAVOIDABLE = List.of("missing-translation");

    private static Map<String, String> exampleSite() {
        Map<String, String> files = new TreeMap<>();
        files.put("content/site.yaml", """
                address: https://nianbao.example/
                example: true
                languages: [zh, mn]
                name: {zh: 年度报告, mn: ᠢᠯᠡᠳᠬᠡᠯ}
                """);
        files.put("content/organs/shili.yaml", """
                name: {zh: 示例县人民政府}
                level: county
                """);
        files.put(REPORT + "report.yaml", """
                title: {zh: 示例县人民政府2018年政府信息公开工作年度报告}
                published: 2019-02-15 09:00
                """);
        files.put(REPORT + "zh.md", """
                本报告所列数据的统计期限自2018年1月1日至2018年12月31日止。

                ## 一、总体情况 {#overview}

                2018年，全县共主动公开政府信息1463条。
                """);
        return files;
    }

    private void write(String path, String text) {
        try {
            Path file = project.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String list() {
        StringBuilder text = new StringBuilder("""
                # The rules
                Made from what the rules say of themselves (`src/main/resources/org/bichig/rules/`); `bichig explain RULE` prints
                the same, `bichig explain` their names. Every example is a test: the first breaks the rule, the second comes near
                and does not. What is true and stays can be [acknowledged](writing-a-report.md#what-is-odd-and-stays).
                """);
        text.append('\n');
        groups().forEach(name -> text.append("* [")
                .append(name)
                .append("](#")
                .append(name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 ]", "")
                        .replace(' ', '-'))
                .append(")\n"));
        String group = "";
        for (RuleInfo rule : RuleLibrary.all()) {
            if (!rule.group().equals(group)) {
                group = rule.group();
                text.append("\n## ").append(group).append('\n');
            }
            text.append("\n### ").append(rule.id()).append('\n');
            text.append("*")
                    .append(rule.weight())
                    .append("*")
                    .append(rule.source().isEmpty() ? "" : " · " + rule.source());
            text.append("\n\n")
                    .append(rule.says())
                    .append("\n\n→ ")
                    .append(rule.mend())
                    .append('\n');
            example(text, "Found in", rule.fires());
            example(text, "Right", rule.silent());
        }
        return text.toString();
    }

    private static List<String> groups() {
        return RuleLibrary.all().stream().map(RuleInfo::group).distinct().toList();
    }

    private static void example(StringBuilder text, String heading, Map<String, String> files) {
        files.forEach((file, content) -> text.append("\n")
                .append(heading)
                .append(" `")
                .append(file)
                .append("`:\n\n````\n")
                .append(content)
                .append(content.endsWith("\n") ? "" : "\n")
                .append("````\n"));
    }
}
